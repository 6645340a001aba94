from collections import defaultdict


def stretches_to_k(nums: list[int], k: int) -> int:
    times = defaultdict(int)  # how often each running total has occurred
    times[0] = 1  # before the first day
    total = count = 0
    for change in nums:
        total += change
        count += times[total - k]
        times[total] += 1
    return count
