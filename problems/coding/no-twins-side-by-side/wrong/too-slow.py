from collections import Counter


def no_twins_side_by_side(s: str) -> str:
    left = Counter(s)
    letters = sorted(left)
    row = []
    tried = [0]  # for each place the number of letters tried there
    while tried:
        if len(row) == len(s):
            return "".join(row)
        i = tried[-1]
        if i == len(letters):
            tried.pop()
            if row:
                left[row.pop()] += 1
            continue
        tried[-1] += 1
        letter = letters[i]
        if left[letter] and (not row or row[-1] != letter):
            left[letter] -= 1
            row.append(letter)
            tried.append(0)
    return ""
