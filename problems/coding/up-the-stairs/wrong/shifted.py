def up_the_stairs(n: int) -> int:
    before, here = 0, 1
    for _ in range(n - 1):
        before, here = here, before + here
    return here
