from collections import Counter


def same_tiles(a: str, b: str) -> bool:
    return Counter(a) == Counter(b)
