def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    table = [0] * len(quarrels)
    for guest, others in enumerate(quarrels):
        taken = {table[other] for other in others}
        if 1 not in taken:
            table[guest] = 1
        elif 2 not in taken:
            table[guest] = 2
        else:
            return False
    return True
