def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    if sum(fuel) < sum(cost):
        return -1
    start = tank = 0
    for station, (has, needs) in enumerate(zip(fuel, cost)):
        tank += has - needs
        if tank < 0:
            # Nobody who starts at or before this station gets past it.
            start = station + 1
            tank = 0
    return start
