def best_growth(factors: list[int]) -> int:
    # Every stretch, multiplied out.
    best = factors[0]
    for end in range(1, len(factors) + 1):
        product = 1
        for start in range(end - 1, -1, -1):
            product *= factors[start]
            best = max(best, product)
    return best
