def fewest_edits(a: str, b: str) -> int:
    row = list(range(len(b) + 1))  # row[j]: the fewest from the letters of a so far to b[:j]
    for i, letter in enumerate(a, start=1):
        corner, row[0] = row[0], i
        for j, other in enumerate(b, start=1):
            above = row[j]
            if letter == other:
                row[j] = corner
            else:
                left = row[j - 1]
                least = above if above < left else left
                row[j] = 1 + (corner if corner < least else least)
            corner = above
    return row[-1]
