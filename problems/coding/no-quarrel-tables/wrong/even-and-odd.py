def no_quarrel_tables(quarrels: list[list[int]]) -> bool:
    return all((guest - other) % 2 == 1 for guest, others in enumerate(quarrels) for other in others)
