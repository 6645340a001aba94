def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    wired = set()
    for a, b in cables:
        if a in wired and b in wired:
            return [a, b]
        wired.add(a)
        wired.add(b)
    return cables[-1]
