import heapq


def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    heap = [(x * x + y * y, x, y) for x, y in stops]
    heapq.heapify(heap)
    nearest = []
    for _ in range(k):
        _, x, y = heapq.heappop(heap)
        nearest.append([x, y])
    return nearest
