def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    if sum(fuel) < sum(cost):
        return -1
    for station in range(len(fuel)):
        if fuel[station] >= cost[station]:
            return station
    return -1
