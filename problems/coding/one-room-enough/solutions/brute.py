from itertools import combinations


def one_room_enough(meetings: list[list[int]]) -> bool:
    # Two meetings overlap when each starts before the other is over.
    return not any(a < d and c < b for (a, b), (c, d) in combinations(meetings, 2))
