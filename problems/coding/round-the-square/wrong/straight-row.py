def round_the_square(value: list[int]) -> int:
    before, best = 0, 0
    for here in value:
        before, best = best, max(best, before + here)
    return best
