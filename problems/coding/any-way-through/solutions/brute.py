def any_way_through(n: int, roads: list[list[int]], start: int, goal: int) -> list[int]:
    # Distances to the goal, corrected road by road until they are all right; then always one step nearer.
    far = n + 1
    distance = [far] * n
    distance[goal] = 0
    changed = True
    while changed:
        changed = False
        for a, b in roads:
            for x, y in ((a, b), (b, a)):
                if distance[x] + 1 < distance[y]:
                    distance[y] = distance[x] + 1
                    changed = True
    if distance[start] == far:
        return []
    way = [start]
    while way[-1] != goal:
        here = way[-1]
        ends = [b if a == here else a for a, b in roads if here in (a, b)]
        way.append(min(ends, key=lambda place: distance[place]))
    return way
