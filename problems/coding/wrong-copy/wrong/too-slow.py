def wrong_copy(labels: list[int]) -> list[int]:
    doubled = missing = 0
    for number in range(1, len(labels) + 1):
        count = labels.count(number)
        if count == 2:
            doubled = number
        elif count == 0:
            missing = number
    return [doubled, missing]
