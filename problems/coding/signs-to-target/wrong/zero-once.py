def signs_to_target(nums: list[int], target: int) -> int:
    ways = {0: 1}
    for number in nums:
        if number == 0:
            continue
        after = {}
        for total, count in ways.items():
            after[total + number] = after.get(total + number, 0) + count
            after[total - number] = after.get(total - number, 0) + count
        ways = after
    return ways.get(target, 0)
