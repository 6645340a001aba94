def cut_into_mirrors(s: str) -> list[list[str]]:
    ways = []

    def cut(start: int, pieces: list[str]) -> None:
        if start == len(s):
            ways.append(pieces)
            return
        for end in range(start + 1, len(s) + 1):
            piece = s[start:end]
            if piece == piece[::-1]:
                cut(end, pieces + [piece])

    cut(0, [])
    fewest = min(len(pieces) for pieces in ways)
    return [pieces for pieces in ways if len(pieces) == fewest]
