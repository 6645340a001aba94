def one_tile(s: str) -> bool:
    n = len(s)
    return any(s[:length] * (n // length) == s for length in range(1, n // 2 + 1))
