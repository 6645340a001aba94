from collections import Counter


def city_outline(buildings: list[list[int]]) -> list[list[int]]:
    events = []
    for left, right, height in buildings:
        events.append((left, 1, height))
        events.append((right, 0, height))
    events.sort()
    standing = Counter()
    outline = []
    for x, begins, height in events:
        standing[height] += 1 if begins else -1
        tallest = max((h for h, number in standing.items() if number > 0), default=0)
        if not outline or outline[-1][1] != tallest:
            outline.append([x, tallest])
    return outline
