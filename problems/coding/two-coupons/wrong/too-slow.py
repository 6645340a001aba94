def two_coupons(amounts: list[int], target: int) -> list[int]:
    for second in range(len(amounts)):
        for first in range(second):
            if amounts[first] + amounts[second] == target:
                return [first, second]
    return []
