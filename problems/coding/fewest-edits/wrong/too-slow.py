def fewest_edits(a: str, b: str) -> int:
    def edits(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        if a[i - 1] == b[j - 1]:
            return edits(i - 1, j - 1)
        return 1 + min(edits(i - 1, j - 1), edits(i - 1, j), edits(i, j - 1))

    return edits(len(a), len(b))
