def two_ledgers(a: list[int], m: int, b: list[int], n: int) -> None:
    read_a, read_b, write = m - 1, n - 1, m + n - 1
    while read_a >= 0 and read_b >= 0:
        if a[read_a] > b[read_b]:
            a[write] = a[read_a]
            read_a -= 1
        else:
            a[write] = b[read_b]
            read_b -= 1
        write -= 1
