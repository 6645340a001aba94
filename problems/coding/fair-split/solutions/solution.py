def fair_split(weights: list[int]) -> bool:
    total = sum(weights)
    if total % 2 == 1:
        return False
    sums = 1  # bit s is set if some of the parcels weigh s
    for weight in weights:
        sums |= sums << weight
    return sums >> (total // 2) & 1 == 1
