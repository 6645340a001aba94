def wrong_copy(labels: list[int]) -> list[int]:
    labels = sorted(labels)
    doubled = 0
    missing = 1
    expected = 1
    for a, b in zip(labels, labels[1:]):
        if a == b:
            doubled = a
    for label in sorted(set(labels)):
        if label != expected:
            missing = expected
            break
        expected += 1
    return [doubled, missing]
