def fewest_edits(a: str, b: str) -> int:
    row = [0] * (len(b) + 1)
    for i, letter in enumerate(a, start=1):
        corner, row[0] = row[0], i
        for j, other in enumerate(b, start=1):
            above = row[j]
            row[j] = corner if letter == other else 1 + min(corner, above, row[j - 1])
            corner = above
    return row[-1]
