def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    group = list(range(len(cables) + 1))
    for a, b in cables:
        if group[a] == group[b]:
            return [a, b]
        group[a] = group[b]  # moves a, but not those who are with a
    return cables[-1]
