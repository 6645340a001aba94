def keep_first_copies(nums: list[int]) -> int:
    kept = 0
    for place in range(1, len(nums)):
        if nums[place] != nums[kept]:
            kept += 1
            nums[kept] = nums[place]
    return kept
