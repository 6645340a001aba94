def ones_and_zeros(a: str, b: str) -> str:
    # Python's own whole numbers have no limit.
    return format(int(a, 2) + int(b, 2), "b")
