def same_tiles(a: str, b: str) -> bool:
    return len(a) == len(b) and sum(map(ord, a)) == sum(map(ord, b))
