def best_growth(factors: list[int]) -> int:
    best = highest = factors[0]
    for factor in factors[1:]:
        highest = max(factor, highest * factor)
        best = max(best, highest)
    return best
