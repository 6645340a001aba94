def wrong_copy(labels: list[int]) -> list[int]:
    labels = sorted(labels)
    doubled = 0
    missing = len(labels)
    for a, b in zip(labels, labels[1:]):
        if a == b:
            doubled = a
        elif b == a + 2:
            missing = a + 1
    return [doubled, missing]
