def shared_in_order(a: str, b: str) -> int:
    row = [0] * (len(b) + 1)  # row[j]: the most shared by the letters of a so far and b[:j]
    for letter in a:
        corner = 0
        for j, other in enumerate(b, start=1):
            above = row[j]
            if letter == other:
                row[j] = corner + 1
            elif row[j - 1] > above:
                row[j] = row[j - 1]
            corner = above
    return row[-1]
