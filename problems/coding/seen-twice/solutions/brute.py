from itertools import combinations


def seen_twice(ids: list[int]) -> bool:
    return any(first == second for first, second in combinations(ids, 2))
