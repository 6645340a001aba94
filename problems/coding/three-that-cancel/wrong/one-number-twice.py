def three_that_cancel(nums: list[int]) -> list[list[int]]:
    amounts = set(nums)
    found = set()
    for second in range(len(nums)):
        for first in range(second):
            third = -nums[first] - nums[second]
            if third in amounts:
                found.add(tuple(sorted((nums[first], nums[second], third))))
    return [list(triple) for triple in found]
