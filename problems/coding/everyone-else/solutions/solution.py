def everyone_else(nums: list[int]) -> list[int]:
    result = []
    before = 1
    for number in nums:
        result.append(before)
        before *= number
    behind = 1
    for place in reversed(range(len(nums))):
        result[place] *= behind
        behind *= nums[place]
    return result
