def kth_tallest(heights: list[int], k: int) -> int:
    while True:
        pivot = heights[len(heights) // 2]
        taller = [height for height in heights if height > pivot]
        equal = heights.count(pivot)
        shorter = [height for height in heights if height < pivot]
        if k <= len(taller):
            heights = taller
        elif k <= len(taller) + equal or not shorter:
            return pivot
        else:
            heights = shorter
            k = min(k, len(shorter))
