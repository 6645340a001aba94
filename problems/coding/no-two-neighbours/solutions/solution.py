def no_two_neighbours(value: list[int]) -> int:
    before, best = 0, 0  # the best sums without the last place seen, and with all places seen
    for here in value:
        before, best = best, max(best, before + here)
    return best
