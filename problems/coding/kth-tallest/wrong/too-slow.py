def kth_tallest(heights: list[int], k: int) -> int:
    for _ in range(k - 1):
        heights.remove(max(heights))
    return max(heights)
