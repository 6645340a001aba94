import heapq


def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    return heapq.nlargest(k, stops, key=lambda stop: stop[0] ** 2 + stop[1] ** 2)
