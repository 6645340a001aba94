from bisect import bisect_right


def rising_heights(heights: list[int]) -> int:
    lowest_end = []
    for height in heights:
        length = bisect_right(lowest_end, height)
        lowest_end[length : length + 1] = [height]
    return len(lowest_end)
