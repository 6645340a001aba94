def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    degree = [0] * (len(cables) + 1)
    beside = [[] for _ in degree]
    for a, b in cables:
        degree[a] += 1
        degree[b] += 1
        beside[a].append(b)
        beside[b].append(a)
    leaves = [machine for machine in range(1, len(degree)) if degree[machine] == 1]
    while leaves:
        machine = leaves.pop()
        degree[machine] = 0
        for other in beside[machine]:
            if degree[other] > 0:
                degree[other] -= 1
                if degree[other] == 1:
                    leaves.append(other)
    for a, b in cables:
        if degree[a] > 1 and degree[b] > 1:
            return [a, b]
    return []
