def keep_first_copies(nums: list[int]) -> int:
    place = 1
    while place < len(nums):
        if nums[place] == nums[place - 1]:
            del nums[place]
        else:
            place += 1
    return len(nums)
