def woven_ribbons(a: str, b: str, c: str) -> bool:
    if len(a) + len(b) != len(c):
        return False
    fits = [True] * (len(b) + 1)  # fits[j]: the letters of a so far and b[:j] make that much of c
    for j in range(1, len(b) + 1):
        fits[j] = fits[j - 1] and b[j - 1] == c[j - 1]
    for i in range(1, len(a) + 1):
        fits[0] = fits[0] and a[i - 1] == c[i - 1]
        for j in range(1, len(b) + 1):
            letter = c[i + j - 1]
            from_a = fits[j] and a[i - 1] == letter
            from_b = fits[j - 1] and b[j - 1] == letter
            fits[j] = from_a or from_b
    return fits[-1]
