def everyone_else(nums: list[int]) -> list[int]:
    total = 1
    for number in nums:
        total *= number
    return [total // number for number in nums]
