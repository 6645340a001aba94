from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    n = len(s)
    if max(Counter(s).values()) > (n + 1) // 2:
        return ""
    row = [""] * n
    place = 0
    for letter in sorted(s):
        row[place] = letter
        place += 2
        if place >= n:
            place = 1
    return "".join(row)
