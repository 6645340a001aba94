def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    start = tank = 0
    for station in range(len(fuel)):
        tank += fuel[station] - cost[station]
        if tank < 0:
            start, tank = station + 1, 0
    return start if start < len(fuel) else -1
