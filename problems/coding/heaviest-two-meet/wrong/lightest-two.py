import heapq


def heaviest_two_meet(stones: list[int]) -> int:
    heapq.heapify(stones)
    while len(stones) > 1:
        first = heapq.heappop(stones)
        second = heapq.heappop(stones)
        if first != second:
            heapq.heappush(stones, second - first)
    return stones[0] if stones else 0
