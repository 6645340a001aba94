def no_two_neighbours(value: list[int]) -> int:
    order = sorted(range(len(value)), key=lambda place: -value[place])
    blocked = set()
    total = 0
    for place in order:
        if place not in blocked:
            total += value[place]
            blocked.update((place - 1, place, place + 1))
    return total
