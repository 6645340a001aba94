def best_places(n: int, links: list[list[int]]) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)

    links_left = [len(near) for near in neighbours]
    outermost = [site for site in range(n) if links_left[site] <= 1]
    left = n
    while left > 2:
        left -= len(outermost)
        further_in = []
        for site in outermost:
            for near in neighbours[site]:
                links_left[near] -= 1
                if links_left[near] == 1:
                    further_in.append(near)
        outermost = further_in
    return outermost
