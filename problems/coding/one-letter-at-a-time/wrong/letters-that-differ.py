def one_letter_at_a_time(start: str, goal: str, words: list[str]) -> int:
    if goal not in words:
        return 0
    return 1 + sum(a != b for a, b in zip(start, goal))
