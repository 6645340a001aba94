import heapq
from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    if max(Counter(s).values()) > (len(s) + 1) // 2:
        return ""
    heap = [(-count, letter) for letter, count in Counter(s).items()]
    heapq.heapify(heap)
    row = []
    while heap:
        count, letter = heapq.heappop(heap)
        row.append(letter)
        if count < -1:
            heapq.heappush(heap, (count + 1, letter))
    return "".join(row)
