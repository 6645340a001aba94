def cut_the_tape(labels: str) -> list[int]:
    last = {letter: place for place, letter in enumerate(labels)}
    lengths = []
    start = end = 0
    for place, letter in enumerate(labels):
        if place > end:
            lengths.append(place - start)
            start = place
        end = max(end, last[letter])
    return lengths
