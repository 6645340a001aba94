from collections import Counter


def shared_in_order(a: str, b: str) -> int:
    return sum((Counter(a) & Counter(b)).values())
