def growth(x: float, n: int) -> float:
    periods = abs(n)
    result = 1.0
    square = x  # x, x^2, x^4, x^8, ...
    while periods:
        if periods & 1:
            result *= square
        square *= square
        periods >>= 1
    return 1 / result if n < 0 else result
