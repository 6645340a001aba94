def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    # Twice the guests: (guest, left) and (guest, right). A quarrel ties left to right. It works out unless both halves of a guest are tied.
    n = len(quarrels)
    group = list(range(2 * n))
    changed = True
    while changed:
        changed = False
        for guest, others in enumerate(quarrels):
            for other in others:
                for a, b in ((guest, other + n), (guest + n, other)):
                    smaller = min(group[a], group[b])
                    if group[a] != smaller or group[b] != smaller:
                        group[a] = group[b] = smaller
                        changed = True
    return all(group[guest] != group[guest + n] for guest in range(n))
