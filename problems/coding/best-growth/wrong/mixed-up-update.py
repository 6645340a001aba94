def best_growth(factors: list[int]) -> int:
    best = highest = lowest = factors[0]
    for factor in factors[1:]:
        highest = max(factor, highest * factor, lowest * factor)
        lowest = min(factor, highest * factor, lowest * factor)
        best = max(best, highest)
    return best
