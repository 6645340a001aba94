def read_backwards(n: int) -> int:
    return int(str(n)[::-1])
