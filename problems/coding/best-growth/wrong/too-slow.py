def best_growth(factors: list[int]) -> int:
    best = factors[0]
    for start in range(len(factors)):
        product = 1
        for factor in factors[start:]:
            product *= factor
            if product > best:
                best = product
    return best
