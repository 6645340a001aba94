def cheapest_climb(cost: list[int]) -> int:
    def least_from(step: int) -> int:
        if step >= len(cost):
            return 0
        return cost[step] + min(least_from(step + 1), least_from(step + 2))

    return min(least_from(0), least_from(1))
