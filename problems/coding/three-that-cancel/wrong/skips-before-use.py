def three_that_cancel(nums: list[int]) -> list[list[int]]:
    nums = sorted(set(nums))
    found = []
    for first in range(len(nums)):
        left, right = first + 1, len(nums) - 1
        while left < right:
            total = nums[first] + nums[left] + nums[right]
            if total == 0:
                found.append([nums[first], nums[left], nums[right]])
            if total <= 0:
                left += 1
            else:
                right -= 1
    return found
