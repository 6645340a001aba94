def signs_to_target(nums: list[int], target: int) -> int:
    def ways(place: int, rest: int) -> int:
        if place == len(nums):
            return 1 if rest == 0 else 0
        return ways(place + 1, rest - nums[place]) + ways(place + 1, rest + nums[place])

    return ways(0, target)
