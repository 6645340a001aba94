from bisect import bisect_left


def two_weights(weights: list[int], load: int) -> list[int]:
    for place, weight in enumerate(weights):
        partner = bisect_left(weights, load - weight)
        if partner < len(weights) and weights[partner] == load - weight:
            return sorted([place + 1, partner + 1])
    return []
