def read_backwards(n: int) -> int:
    turned = 0
    for _ in range(31):
        turned = turned << 1 | n & 1
        n >>= 1
    return turned
