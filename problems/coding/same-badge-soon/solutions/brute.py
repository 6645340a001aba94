from itertools import combinations


def same_badge_soon(badges: list[int], k: int) -> bool:
    return any(
        badges[first] == badges[second] and second - first <= k
        for first, second in combinations(range(len(badges)), 2)
    )
