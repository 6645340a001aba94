def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    if sum(fuel) < sum(cost):
        return -1
    start = tank = 0
    for station in range(len(fuel)):
        tank += fuel[station] - cost[station]
        if tank <= 0 and station + 1 < len(fuel):
            start, tank = station + 1, 0
    return start
