def fair_split(weights: list[int]) -> bool:
    half = sum(weights) // 2
    sums = 1
    for weight in weights:
        sums |= sums << weight
    return bool(sums >> half & 1)
