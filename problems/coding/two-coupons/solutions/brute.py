from itertools import combinations


def two_coupons(amounts: list[int], target: int) -> list[int]:
    for first, second in combinations(range(len(amounts)), 2):
        if amounts[first] + amounts[second] == target:
            return [first, second]
    return []
