from collections import defaultdict


def stretches_to_k(nums: list[int], k: int) -> int:
    times = defaultdict(int)
    total = count = 0
    for change in nums:
        total += change
        count += times[total - k]
        times[total] += 1
    return count
