def two_ledgers(a: list[int], m: int, b: list[int], n: int) -> None:
    a[m:] = b
    a.sort()
