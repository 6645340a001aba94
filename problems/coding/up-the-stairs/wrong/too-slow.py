def up_the_stairs(n: int) -> int:
    if n <= 1:
        return 1
    return up_the_stairs(n - 1) + up_the_stairs(n - 2)
