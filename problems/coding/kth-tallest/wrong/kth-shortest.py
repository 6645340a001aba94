def kth_tallest(heights: list[int], k: int) -> int:
    return sorted(heights)[k - 1]
