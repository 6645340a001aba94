def growth(x: float, n: int) -> float:
    square = x * x
    result = x if n % 2 else 1.0
    for _ in range(abs(n) // 2):
        result *= square
    return 1 / result if n < 0 else result
