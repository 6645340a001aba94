def best_places(n: int, links: list[list[int]]) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    degree = [len(near) for near in neighbours]
    outer = [site for site in range(n) if degree[site] <= 1]
    for site in outer:
        for near in neighbours[site]:
            degree[near] -= 1
            if degree[near] == 1:
                outer.append(near)
    return outer[-2:]
