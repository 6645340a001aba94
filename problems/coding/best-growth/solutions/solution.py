def best_growth(factors: list[int]) -> int:
    best = highest = lowest = factors[0]  # highest and lowest product of a stretch that ends here
    for factor in factors[1:]:
        if factor < 0:
            highest, lowest = lowest, highest  # a minus sign turns the order round
        highest = max(factor, highest * factor)
        lowest = min(factor, lowest * factor)
        best = max(best, highest)
    return best
