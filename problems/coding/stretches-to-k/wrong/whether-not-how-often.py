def stretches_to_k(nums: list[int], k: int) -> int:
    seen = {0}
    total = count = 0
    for change in nums:
        total += change
        if total - k in seen:
            count += 1
        seen.add(total)
    return count
