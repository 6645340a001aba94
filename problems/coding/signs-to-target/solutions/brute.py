def signs_to_target(nums: list[int], target: int) -> int:
    # After each number: every sum that can be reached, with the number of ways.
    ways = {0: 1}
    for number in nums:
        after = {}
        for reached, count in ways.items():
            for total in (reached + number, reached - number):
                after[total] = after.get(total, 0) + count
        ways = after
    return ways.get(target, 0)
