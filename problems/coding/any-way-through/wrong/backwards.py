def any_way_through(n: int, roads: list[list[int]], start: int, goal: int) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in roads:
        neighbours[a].append(b)
        neighbours[b].append(a)

    came_from = [-1] * n
    came_from[goal] = goal
    to_visit = [goal]
    while to_visit:  # from the goal backwards, so that came_from leads the right way round
        place = to_visit.pop()
        for beside in neighbours[place]:
            if came_from[beside] == -1:
                came_from[beside] = place
                to_visit.append(beside)

    if came_from[start] == -1:
        return []
    way = [start]
    while way[-1] != goal:
        way.append(came_from[way[-1]])
    return way[::-1]
