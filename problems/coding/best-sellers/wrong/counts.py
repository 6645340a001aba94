from collections import Counter


def best_sellers(sales: list[int], k: int) -> list[int]:
    return sorted(Counter(sales).values(), reverse=True)[:k]
