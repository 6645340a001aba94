def signs_to_target(nums: list[int], target: int) -> int:
    total = sum(nums)
    if abs(target) > total:
        return 0
    plus = (total + target) // 2
    ways = [1] + [0] * plus
    for number in nums:
        for reached in range(plus, number - 1, -1):
            ways[reached] += ways[reached - number]
    return ways[plus]
