from bisect import bisect_right


def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    shifts = sorted(zip(ends, begins, pay))
    sorted_ends = [end for end, _, _ in shifts]
    best = [0]  # best[i]: the most that the first i shifts can earn
    for _, begin, wage in shifts:
        before = bisect_right(sorted_ends, begin)  # so many shifts are over when this one begins
        best.append(max(best[-1], best[before] + wage))
    return best[-1]
