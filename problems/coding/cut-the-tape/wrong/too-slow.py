def cut_the_tape(labels: str) -> list[int]:
    lengths = []
    start = end = 0
    for place, letter in enumerate(labels):
        for later in range(place, len(labels)):
            if labels[later] == letter:
                end = max(end, later)
        if place == end:
            lengths.append(end - start + 1)
            start = place + 1
    return lengths
