def round_the_ring_road(fuel: list[int], cost: list[int]) -> int:
    if sum(fuel) < sum(cost):
        return -1
    left_over = [has - needs for has, needs in zip(fuel, cost)]
    return left_over.index(max(left_over))
