def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    def gets_round(start: int) -> bool:
        tank = 0
        for station in [*range(start, len(fuel)), *range(start)]:
            tank += fuel[station] - cost[station]
            if tank < 0:
                return False
        return True

    return next((start for start in range(len(fuel)) if gets_round(start)), -1)
