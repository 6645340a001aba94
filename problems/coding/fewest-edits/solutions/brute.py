def fewest_edits(a: str, b: str) -> int:
    # Breadth first over pairs of places: equal letters are free, an edit costs one more round.
    def slide(i, j):
        while i < len(a) and j < len(b) and a[i] == b[j]:
            i, j = i + 1, j + 1
        return i, j

    reached = {slide(0, 0)}
    seen = set(reached)
    edits = 0
    while (len(a), len(b)) not in seen:
        edits += 1
        after = set()
        for i, j in reached:
            for di, dj in ((1, 0), (0, 1), (1, 1)):
                if i + di <= len(a) and j + dj <= len(b):
                    after.add(slide(i + di, j + dj))
        reached = after - seen
        seen |= reached
    return edits
