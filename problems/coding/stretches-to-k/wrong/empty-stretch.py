from collections import defaultdict


def stretches_to_k(nums: list[int], k: int) -> int:
    times = defaultdict(int)
    times[0] = 1
    total = count = 0
    for change in nums:
        total += change
        times[total] += 1
        count += times[total - k]
    return count
