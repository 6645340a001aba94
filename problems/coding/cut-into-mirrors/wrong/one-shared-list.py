def cut_into_mirrors(s: str) -> list[list[str]]:
    ways = []
    pieces = []

    def cut(start: int) -> None:
        if start == len(s):
            ways.append(pieces)
            return
        for end in range(start + 1, len(s) + 1):
            piece = s[start:end]
            if piece == piece[::-1]:
                pieces.append(piece)
                cut(end)
                pieces.pop()

    cut(0)
    return ways
