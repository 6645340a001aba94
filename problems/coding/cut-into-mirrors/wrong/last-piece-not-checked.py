def cut_into_mirrors(s: str) -> list[list[str]]:
    ways = []

    def cut(start: int, pieces: list[str]) -> None:
        ways.append(pieces + [s[start:]])
        for end in range(start + 1, len(s)):
            piece = s[start:end]
            if piece == piece[::-1]:
                cut(end, pieces + [piece])

    cut(0, [])
    return ways
