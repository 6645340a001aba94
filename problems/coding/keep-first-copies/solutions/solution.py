def keep_first_copies(nums: list[int]) -> int:
    kept = 0
    for number in nums:
        if kept == 0 or number != nums[kept - 1]:
            # kept never overtakes the reader, so nothing unread is lost.
            nums[kept] = number
            kept += 1
    return kept
