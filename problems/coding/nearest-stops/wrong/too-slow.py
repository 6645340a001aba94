def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    left = list(stops)
    nearest = []
    while len(nearest) < k:
        best = 0
        for i in range(1, len(left)):
            if left[i][0] ** 2 + left[i][1] ** 2 < left[best][0] ** 2 + left[best][1] ** 2:
                best = i
        nearest.append(left.pop(best))
    return nearest
