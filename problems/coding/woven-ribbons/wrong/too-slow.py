def woven_ribbons(a: str, b: str, c: str) -> bool:
    if len(a) + len(b) != len(c):
        return False

    def fits(i: int, j: int) -> bool:
        if i + j == len(c):
            return True
        if i < len(a) and a[i] == c[i + j] and fits(i + 1, j):
            return True
        return j < len(b) and b[j] == c[i + j] and fits(i, j + 1)

    return fits(0, 0)
