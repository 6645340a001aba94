def one_tile(s: str) -> bool:
    half = len(s) // 2
    return len(s) % 2 == 0 and s[:half] == s[half:]
