def wrong_copy(labels: list[int]) -> list[int]:
    for place in range(len(labels)):
        own = labels[place] - 1
        if labels[own] != labels[place]:
            labels[place], labels[own] = labels[own], labels[place]
    for place, label in enumerate(labels):
        if label != place + 1:
            return [label, place + 1]
    return []
