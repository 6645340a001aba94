def round_the_square(value: list[int]) -> int:
    if len(value) == 1:
        return value[0]
    # First and last are not both taken: leave out one of them, and the ring is a straight row.
    return max(best_of_row(value[1:]), best_of_row(value[:-1]))


def best_of_row(row: list[int]) -> int:
    before, best = 0, 0
    for here in row:
        before, best = best, max(best, before + here)
    return best
