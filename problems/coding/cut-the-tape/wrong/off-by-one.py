def cut_the_tape(labels: str) -> list[int]:
    last = {letter: place for place, letter in enumerate(labels)}
    lengths = []
    before = end = 0
    for place, letter in enumerate(labels):
        end = max(end, last[letter])
        if place == end:
            lengths.append(end - before)
            before = end
    return lengths
