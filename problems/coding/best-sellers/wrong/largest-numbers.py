import heapq
from collections import Counter


def best_sellers(sales: list[int], k: int) -> list[int]:
    return heapq.nlargest(k, Counter(sales))
