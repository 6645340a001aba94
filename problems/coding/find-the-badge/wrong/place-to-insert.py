from bisect import bisect_left


def find_the_badge(badges: list[int], wanted: int) -> int:
    place = bisect_left(badges, wanted)
    if place == len(badges):
        return -1
    return place
