def middle_of_both(a: list[int], b: list[int]) -> float:
    scores = sorted(a + b)
    half = len(scores) // 2
    if len(scores) % 2:
        return scores[half]
    return (scores[half - 1] + scores[half]) / 2
