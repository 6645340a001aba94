def tightest_slots(slots: list[list[int]], asked: list[int]) -> list[int]:
    lengths = []
    for moment in asked:
        shortest = -1
        for start, end in slots:
            if start <= moment <= end and (shortest < 0 or end - start + 1 < shortest):
                shortest = end - start + 1
        lengths.append(shortest)
    return lengths
