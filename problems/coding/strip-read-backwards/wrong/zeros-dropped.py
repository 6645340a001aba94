def read_backwards(n: int) -> int:
    turned = 0
    while n:
        turned = turned << 1 | n & 1
        n >>= 1
    return turned
