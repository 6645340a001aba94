def best_stretch_of_days(results: list[int]) -> int:
    # Totals up to each day: a stretch is the difference of two of them.
    totals = [0]
    for result in results:
        totals.append(totals[-1] + result)
    return max(totals[end] - min(totals[:end]) for end in range(1, len(totals)))
