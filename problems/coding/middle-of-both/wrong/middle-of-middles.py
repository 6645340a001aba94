def middle_of_both(a: list[int], b: list[int]) -> float:
    def middle(scores: list[int]) -> float:
        half = len(scores) // 2
        if len(scores) % 2:
            return scores[half]
        return (scores[half - 1] + scores[half]) / 2

    if not a or not b:
        return middle(a or b)
    return (middle(a) + middle(b)) / 2
