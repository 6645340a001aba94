def heaviest_two_meet(stones: list[int]) -> int:
    sums = {0}
    for stone in stones:
        sums = {abs(rest + sign * stone) for rest in sums for sign in (-1, 1)}
    return min(sums)
