def best_sellers(sales: list[int], k: int) -> list[int]:
    left = set(sales)
    best = []
    while len(best) < k:
        most = max(sales.count(product) for product in left)
        winner = min(product for product in left if sales.count(product) == most)
        left.remove(winner)
        best.append(winner)
    return best
