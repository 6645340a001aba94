def growth(x: float, n: int) -> float:
    if n < 0:
        return 1 / growth(x, -n)
    if n == 0:
        return 1.0
    if n == 1:
        return x
    half = growth(x, n // 2)
    return half * half
