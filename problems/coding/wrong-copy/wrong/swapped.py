def wrong_copy(labels: list[int]) -> list[int]:
    n = len(labels)
    different = sum(set(labels))
    return [n * (n + 1) // 2 - different, sum(labels) - different]
