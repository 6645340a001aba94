import heapq
from itertools import islice


def kth_tallest(heights: list[int], k: int) -> int:
    tallest = heights[:k]  # a heap with the smallest of them on top
    heapq.heapify(tallest)
    for height in islice(heights, k, None):
        if height > tallest[0]:
            heapq.heapreplace(tallest, height)
    return tallest[0]
