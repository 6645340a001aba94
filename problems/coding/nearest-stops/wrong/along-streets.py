def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    return sorted(stops, key=lambda stop: abs(stop[0]) + abs(stop[1]))[:k]
