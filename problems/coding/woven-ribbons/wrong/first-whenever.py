def woven_ribbons(a: str, b: str, c: str) -> bool:
    if len(a) + len(b) != len(c):
        return False
    i = j = 0
    for letter in c:
        if i < len(a) and a[i] == letter:
            i += 1
        elif j < len(b) and b[j] == letter:
            j += 1
        else:
            return False
    return True
