def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    table = [0] * len(quarrels)

    def seat(guest: int) -> bool:
        if guest == len(quarrels):
            return True
        for at in (1, 2):
            fits = True
            for other in quarrels[guest]:
                if table[other] == at:
                    fits = False
            if fits:
                table[guest] = at
                if seat(guest + 1):
                    return True
                table[guest] = 0
        return False

    return seat(0)
