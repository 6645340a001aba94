def up_the_stairs(n: int) -> int:
    before, here = 1, 1  # ways to get to the floor and to the first step
    for _ in range(n - 1):
        before, here = here, before + here
    return here
