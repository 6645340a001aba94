def cut_the_tape(labels: str) -> list[int]:
    last = {letter: place for place, letter in enumerate(labels)}
    lengths = []
    start = end = 0
    for place, letter in enumerate(labels):
        end = max(end, last[letter])
        if place == end:
            lengths.append(end - start + 1)
            start = place + 1
    return lengths
