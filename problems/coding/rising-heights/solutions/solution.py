from bisect import bisect_left


def rising_heights(heights: list[int]) -> int:
    lowest_end = []  # at place k the lowest height that k + 1 rising ones can end with
    for height in heights:
        place = bisect_left(lowest_end, height)
        if place == len(lowest_end):
            lowest_end.append(height)
        else:
            lowest_end[place] = height
    return len(lowest_end)
