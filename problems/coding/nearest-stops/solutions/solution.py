import heapq


def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    # nsmallest keeps equal ones in the order given; the square of the distance is order enough
    return heapq.nsmallest(k, stops, key=lambda stop: stop[0] * stop[0] + stop[1] * stop[1])
