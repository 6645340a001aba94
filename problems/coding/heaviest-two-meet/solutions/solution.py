import heapq


def heaviest_two_meet(stones: list[int]) -> int:
    heap = [-stone for stone in stones]  # heapq has the smallest on top
    heapq.heapify(heap)
    while len(heap) > 1:
        heaviest = -heapq.heappop(heap)
        next_one = -heapq.heappop(heap)
        if heaviest > next_one:
            heapq.heappush(heap, next_one - heaviest)
    return -heap[0] if heap else 0
