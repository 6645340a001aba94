from collections import Counter


def best_sellers(sales: list[int], k: int) -> list[int]:
    count = {product: str(pieces) for product, pieces in Counter(sales).items()}
    by_number = sorted(count)
    return sorted(by_number, key=count.get, reverse=True)[:k]
