def woven_ribbons(a: str, b: str, c: str) -> bool:
    return sorted(a + b) == sorted(c)
