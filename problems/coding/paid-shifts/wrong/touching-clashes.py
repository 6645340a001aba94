from bisect import bisect_left


def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    shifts = sorted(zip(ends, begins, pay))
    sorted_ends = [end for end, _, _ in shifts]
    best = [0]
    for _, begin, wage in shifts:
        before = bisect_left(sorted_ends, begin)
        best.append(max(best[-1], best[before] + wage))
    return best[-1]
