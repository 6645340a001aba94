def best_growth(factors: list[int]) -> int:
    best = highest = lowest = 1
    for factor in factors:
        highest, lowest = (
            max(factor, highest * factor, lowest * factor),
            min(factor, highest * factor, lowest * factor),
        )
        best = max(best, highest)
    return best
