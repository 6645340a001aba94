from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    n = len(s)
    by_count = Counter(s).most_common()
    if n > 1 and by_count[0][1] > n // 2:
        return ""
    row = [""] * n
    place = 0
    for letter, count in by_count:
        for _ in range(count):
            row[place] = letter
            place += 2
            if place >= n:
                place = 1
    return "".join(row)
