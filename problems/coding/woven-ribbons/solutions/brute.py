def woven_ribbons(a: str, b: str, c: str) -> bool:
    # Bead by bead: how many of the first row can have been used so far.
    used = {0}
    for place, letter in enumerate(c):
        after = set()
        for i in used:
            j = place - i
            if i < len(a) and a[i] == letter:
                after.add(i + 1)
            if j < len(b) and b[j] == letter:
                after.add(i)
        used = after
    return len(a) in used and len(a) + len(b) == len(c)
