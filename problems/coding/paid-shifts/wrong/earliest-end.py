def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    earned = free_from = 0
    for end, begin, wage in sorted(zip(ends, begins, pay)):
        if begin >= free_from:
            earned += wage
            free_from = end
    return earned
