def any_way_through(n: int, roads: list[list[int]], start: int, goal: int) -> list[int]:
    neighbours = [[] for _ in range(n)]
    for a, b in roads:
        neighbours[a].append(b)
        neighbours[b].append(a)
    on_way = [False] * n
    way = []

    def go(place: int) -> bool:
        way.append(place)
        if place == goal:
            return True
        on_way[place] = True
        for beside in neighbours[place]:
            if not on_way[beside] and go(beside):
                return True
        on_way[place] = False
        way.pop()
        return False

    return way if go(start) else []
