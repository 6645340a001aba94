def any_way_through(n: int, roads: list[list[int]], start: int, goal: int) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in roads:
        neighbours[a].append(b)
        neighbours[b].append(a)
    visited = [start]
    seen = {start}
    to_visit = [start]
    while to_visit:
        place = to_visit.pop()
        if place != start:
            visited.append(place)
        if place == goal:
            return visited
        for beside in neighbours[place]:
            if beside not in seen:
                seen.add(beside)
                to_visit.append(beside)
    return []
