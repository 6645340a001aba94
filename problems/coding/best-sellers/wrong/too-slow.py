def best_sellers(sales: list[int], k: int) -> list[int]:
    products = sorted(set(sales))
    return sorted(products, key=lambda product: -sales.count(product))[:k]
