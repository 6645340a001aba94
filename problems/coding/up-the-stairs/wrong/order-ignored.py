def up_the_stairs(n: int) -> int:
    return n // 2 + 1
