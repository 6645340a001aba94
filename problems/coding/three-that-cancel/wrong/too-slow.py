def three_that_cancel(nums: list[int]) -> list[list[int]]:
    nums.sort()
    found = set()
    for third in range(len(nums)):
        for second in range(third):
            for first in range(second):
                if nums[first] + nums[second] + nums[third] == 0:
                    found.add((nums[first], nums[second], nums[third]))
    return [list(triple) for triple in found]
