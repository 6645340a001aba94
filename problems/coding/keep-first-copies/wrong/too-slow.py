def keep_first_copies(nums: list[int]) -> int:
    place = 1
    while place < len(nums):
        if nums[place] == nums[place - 1]:
            for behind in range(place + 1, len(nums)):
                nums[behind - 1] = nums[behind]
            nums.pop()
        else:
            place += 1
    return len(nums)
