def middle_of_both(a: list[int], b: list[int]) -> float:
    scores = sorted(a + b)
    return scores[len(scores) // 2]
