def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    table = [0] * len(quarrels)  # 1 or -1; 0 is not seated yet
    for first in range(len(quarrels)):
        if table[first] != 0:
            continue
        table[first] = 1
        to_visit = [first]
        while to_visit:
            guest = to_visit.pop()
            for other in quarrels[guest]:
                if table[other] == 0:
                    table[other] = -table[guest]
                    to_visit.append(other)
    return True
