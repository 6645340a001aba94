def kth_tallest(heights: list[int], k: int) -> int:
    different = sorted(set(heights), reverse=True)
    return different[min(k, len(different)) - 1]
