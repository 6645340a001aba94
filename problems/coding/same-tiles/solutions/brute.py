def same_tiles(a: str, b: str) -> bool:
    return sorted(a) == sorted(b)
