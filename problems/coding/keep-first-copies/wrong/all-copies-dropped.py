from collections import Counter


def keep_first_copies(nums: list[int]) -> int:
    counts = Counter(nums)
    kept = 0
    for number in nums:
        if counts[number] == 1:
            nums[kept] = number
            kept += 1
    return kept
