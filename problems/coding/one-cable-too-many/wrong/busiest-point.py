def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    degree = [0] * (len(cables) + 1)
    for a, b in cables:
        degree[a] += 1
        degree[b] += 1
    return max(reversed(cables), key=lambda cable: degree[cable[0]] + degree[cable[1]])
