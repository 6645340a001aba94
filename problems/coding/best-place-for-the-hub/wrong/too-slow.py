def best_places(n: int, links: list[list[int]]) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)

    def farthest(start):
        distance = [-1] * n
        distance[start] = 0
        reached = [start]
        for site in reached:
            for near in neighbours[site]:
                if distance[near] < 0:
                    distance[near] = distance[site] + 1
                    reached.append(near)
        return distance[reached[-1]]

    farthest_from = [farthest(site) for site in range(n)]
    least = min(farthest_from)
    return [site for site in range(n) if farthest_from[site] == least]
