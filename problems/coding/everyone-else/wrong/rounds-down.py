def everyone_else(nums: list[int]) -> list[int]:
    if 0 in nums:
        zero = nums.index(0)
        product = 1
        for place, number in enumerate(nums):
            if place != zero:
                product *= number
        return [product if place == zero else 0 for place in range(len(nums))]
    total = 1
    for number in nums:
        total *= number
    return [int(total / number) for number in nums]
