from math import prod


def everyone_else(nums: list[int]) -> list[int]:
    return [prod(nums[:place]) * prod(nums[place + 1:]) for place in range(len(nums))]
