import heapq
from collections import Counter


def best_sellers(sales: list[int], k: int) -> list[int]:
    pieces = Counter(sales)
    return heapq.nsmallest(k, pieces, key=lambda product: (-pieces[product], product))
