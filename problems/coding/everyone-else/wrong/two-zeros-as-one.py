def everyone_else(nums: list[int]) -> list[int]:
    product = 1
    for number in nums:
        if number != 0:
            product *= number
    if 0 in nums:
        return [product if number == 0 else 0 for number in nums]
    return [product // number for number in nums]
