def stretches_to_k(nums: list[int], k: int) -> int:
    return sum(
        sum(nums[start:end]) == k
        for start in range(len(nums))
        for end in range(start + 1, len(nums) + 1)
    )
