def wrong_copy(labels: list[int]) -> list[int]:
    n = len(labels)
    different = sum(set(labels))
    doubled = sum(labels) - different
    missing = n * (n + 1) // 2 - different
    return [doubled, missing]
