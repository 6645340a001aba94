def woven_ribbons(a: str, b: str, c: str) -> bool:
    if len(c) < len(a) + len(b):
        return False
    row = []
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            fits = i == 0 and j == 0
            if i > 0 and row[j] and a[i - 1] == c[i + j - 1]:
                fits = True
            if j > 0 and row[j - 1] and b[j - 1] == c[i + j - 1]:
                fits = True
            if i == 0:
                row.append(fits)
            else:
                row[j] = fits
    return row[-1]
