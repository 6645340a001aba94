from itertools import groupby


def best_sellers(sales: list[int], k: int) -> list[int]:
    count = {}
    for product, run in groupby(sales):
        count[product] = max(count.get(product, 0), sum(1 for _ in run))
    return sorted(count, key=lambda product: (-count[product], product))[:k]
