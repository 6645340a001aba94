def warmest_stretch(temps: list[float], k: int) -> float:
    total = warmest = sum(temps[:k])
    for end in range(k, len(temps)):
        total += temps[end] - temps[end - k]
        warmest = max(warmest, total)
    return warmest / k
