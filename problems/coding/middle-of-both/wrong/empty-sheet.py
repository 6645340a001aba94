def middle_of_both(a: list[int], b: list[int]) -> float:
    if a[-1] <= b[0]:
        scores = a + b
    elif b[-1] <= a[0]:
        scores = b + a
    else:
        scores = sorted(a + b)
    half = len(scores) // 2
    if len(scores) % 2:
        return scores[half]
    return (scores[half - 1] + scores[half]) / 2
