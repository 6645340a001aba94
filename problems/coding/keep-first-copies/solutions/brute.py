def keep_first_copies(nums: list[int]) -> int:
    different = sorted(set(nums))
    nums[:] = different
    return len(different)
