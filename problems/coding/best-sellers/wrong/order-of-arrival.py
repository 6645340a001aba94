from collections import Counter


def best_sellers(sales: list[int], k: int) -> list[int]:
    return [product for product, _ in Counter(sales).most_common(k)]
