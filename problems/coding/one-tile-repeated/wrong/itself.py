def one_tile(s: str) -> bool:
    return s in s + s
