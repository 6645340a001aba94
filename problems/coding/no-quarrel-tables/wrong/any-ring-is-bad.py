def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    # Without a ring it always works; with one it does not.
    seen = [False] * len(quarrels)
    for first in range(len(quarrels)):
        if seen[first]:
            continue
        seen[first] = True
        to_visit = [(first, -1)]
        while to_visit:
            guest, came_from = to_visit.pop()
            for other in quarrels[guest]:
                if other == came_from:
                    continue
                if seen[other]:
                    return False
                seen[other] = True
                to_visit.append((other, guest))
    return True
