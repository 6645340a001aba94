def best_places(n: int, links: list[list[int]]) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    order = [0]
    parent = [-1] * n
    for site in order:
        for near in neighbours[site]:
            if near != parent[site]:
                parent[near] = site
                order.append(near)
    below = [1] * n
    depth = [0] * n
    for site in order[1:]:
        depth[site] = depth[parent[site]] + 1
    for site in reversed(order[1:]):
        below[parent[site]] += below[site]
    total = [sum(depth)] * n
    for site in order[1:]:
        total[site] = total[parent[site]] + n - 2 * below[site]
    least = min(total)
    return [site for site in range(n) if total[site] == least]
