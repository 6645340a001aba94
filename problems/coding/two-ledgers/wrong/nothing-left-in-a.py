def two_ledgers(a: list[int], m: int, b: list[int], n: int) -> None:
    read_a, read_b = m - 1, n - 1
    for write in range(m + n - 1, -1, -1):
        if read_b < 0:
            break
        if a[read_a] > b[read_b]:
            a[write] = a[read_a]
            read_a -= 1
        else:
            a[write] = b[read_b]
            read_b -= 1
