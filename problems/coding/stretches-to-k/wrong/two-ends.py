def stretches_to_k(nums: list[int], k: int) -> int:
    count = 0
    start = total = 0
    for end, change in enumerate(nums):
        total += change
        while total > k and start <= end:
            total -= nums[start]
            start += 1
        if total == k and start <= end:
            count += 1
    return count
