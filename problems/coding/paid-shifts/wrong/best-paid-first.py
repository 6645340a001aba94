def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    taken = []
    earned = 0
    for wage, begin, end in sorted(zip(pay, begins, ends), reverse=True):
        if all(end <= other_begin or other_end <= begin for other_begin, other_end in taken):
            taken.append((begin, end))
            earned += wage
    return earned
