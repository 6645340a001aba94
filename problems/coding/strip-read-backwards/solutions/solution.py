def read_backwards(n: int) -> int:
    turned = 0
    for _ in range(32):  # always 32: the zeros in front of n count as well
        turned = turned << 1 | n & 1
        n >>= 1
    return turned
