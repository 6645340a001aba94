def fair_split(weights: list[int]) -> bool:
    total = sum(weights)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for weight in weights:
        for weighed in range(weight, half + 1):
            if reachable[weighed - weight]:
                reachable[weighed] = True
    return reachable[half]
