def three_that_cancel(nums: list[int]) -> list[list[int]]:
    nums.sort()
    found = []
    for first, smallest in enumerate(nums):
        if first > 0 and smallest == nums[first - 1]:
            continue  # the number before it has found all of its combinations
        left, right = first + 1, len(nums) - 1
        while left < right:
            total = smallest + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                found.append([smallest, nums[left], nums[right]])
                left += 1
                while left < right and nums[left] == nums[left - 1]:
                    left += 1
    return found
