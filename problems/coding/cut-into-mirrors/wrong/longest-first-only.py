def cut_into_mirrors(s: str) -> list[list[str]]:
    pieces = []
    start = 0
    while start < len(s):
        for end in range(len(s), start, -1):
            piece = s[start:end]
            if piece == piece[::-1]:
                break
        pieces.append(piece)
        start = end
    return [pieces]
