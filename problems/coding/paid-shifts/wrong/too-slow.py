def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    shifts = sorted(zip(ends, begins, pay))
    earned_with = []
    for i, (_, begin, wage) in enumerate(shifts):
        before = 0
        for j in range(i):
            if shifts[j][0] <= begin and earned_with[j] > before:
                before = earned_with[j]
        earned_with.append(before + wage)
    return max(earned_with)
