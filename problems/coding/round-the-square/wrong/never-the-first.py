def round_the_square(value: list[int]) -> int:
    if len(value) == 1:
        return value[0]
    before, best = 0, 0
    for here in value[1:]:
        before, best = best, max(best, before + here)
    return best
