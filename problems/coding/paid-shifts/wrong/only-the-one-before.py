def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    best = last_end = 0
    for end, begin, wage in sorted(zip(ends, begins, pay)):
        if begin >= last_end:
            best += wage
        else:
            best = max(best, wage)
        last_end = end
    return best
