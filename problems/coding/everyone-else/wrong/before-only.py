def everyone_else(nums: list[int]) -> list[int]:
    result = []
    before = 1
    for number in nums:
        result.append(before)
        before *= number
    return result
