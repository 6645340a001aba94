from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    n = len(s)
    by_count = Counter(s).most_common()
    if by_count[0][1] > (n + 1) // 2:
        return ""
    # Every second place, the most frequent letter first: it never leaves the even places.
    grouped = "".join(letter * count for letter, count in by_count)
    evens = (n + 1) // 2
    row = [""] * n
    row[0::2] = grouped[:evens]
    row[1::2] = grouped[evens:]
    return "".join(row)
