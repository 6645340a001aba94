def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    stations = len(fuel)
    for start in range(stations):
        tank = 0
        for leg in range(stations):
            station = (start + leg) % stations
            tank += fuel[station] - cost[station]
            if tank < 0:
                break
        else:
            return start
    return -1
