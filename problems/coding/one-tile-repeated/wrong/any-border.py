def one_tile(s: str) -> bool:
    n = len(s)
    return any(n % length == 0 and s[:length] == s[n - length :] for length in range(1, n // 2 + 1))
