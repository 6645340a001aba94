def cut_the_tape(labels: str) -> list[int]:
    lengths = []
    piece = set()
    length = 0
    for letter in labels:
        if letter in piece:
            lengths.append(length)
            piece = set()
            length = 0
        piece.add(letter)
        length += 1
    lengths.append(length)
    return lengths
