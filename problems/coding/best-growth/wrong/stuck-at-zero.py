def best_growth(factors: list[int]) -> int:
    best = factors[0]
    from_left = from_right = 1
    for i in range(len(factors)):
        from_left *= factors[i]
        from_right *= factors[len(factors) - 1 - i]
        best = max(best, from_left, from_right)
    return best
