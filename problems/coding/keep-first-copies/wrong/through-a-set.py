def keep_first_copies(nums: list[int]) -> int:
    different = list(set(nums))
    nums[:len(different)] = different
    return len(different)
