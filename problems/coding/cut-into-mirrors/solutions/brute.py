from itertools import product


def cut_into_mirrors(s: str) -> list[list[str]]:
    ways = []
    # For each gap between two letters: cut it, or not.
    for cuts in product((False, True), repeat=len(s) - 1):
        pieces = [s[0]]
        for letter, cut_before in zip(s[1:], cuts):
            if cut_before:
                pieces.append(letter)
            else:
                pieces[-1] += letter
        if all(piece == "".join(reversed(piece)) for piece in pieces):
            ways.append(pieces)
    return ways
