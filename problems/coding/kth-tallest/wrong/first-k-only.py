def kth_tallest(heights: list[int], k: int) -> int:
    best = sorted(heights[:k])
    smallest = best[0]
    for height in heights[k:]:
        if height > smallest:
            best[0] = height
            best.sort()
    return best[0]
