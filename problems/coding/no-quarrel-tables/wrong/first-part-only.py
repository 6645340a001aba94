def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    table = {0: 1}
    to_visit = [0]
    while to_visit:
        guest = to_visit.pop()
        for other in quarrels[guest]:
            if other not in table:
                table[other] = -table[guest]
                to_visit.append(other)
            elif table[other] == table[guest]:
                return False
    return True
