from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    left = Counter(s)
    if max(left.values()) > (len(s) + 1) // 2:
        return ""
    row = []
    while len(row) < len(s):
        for letter in sorted(left, key=lambda letter: -left[letter]):
            if left[letter]:
                row.append(letter)
                left[letter] -= 1
    return "".join(row)
