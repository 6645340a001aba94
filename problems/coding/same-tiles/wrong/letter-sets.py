def same_tiles(a: str, b: str) -> bool:
    return len(a) == len(b) and set(a) == set(b)
