def keep_first_copies(nums: list[int]) -> int:
    nums = [number for place, number in enumerate(nums) if place == 0 or number != nums[place - 1]]
    return len(nums)
