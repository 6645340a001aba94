def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    by_distance = sorted(range(len(stops)), key=lambda i: stops[i][0] ** 2 + stops[i][1] ** 2)
    return [stops[i] for i in sorted(by_distance[:k])]
