def two_ledgers(a: list[int], m: int, b: list[int], n: int) -> None:
    merged = sorted(a + b)
    a[:] = merged[n:]
