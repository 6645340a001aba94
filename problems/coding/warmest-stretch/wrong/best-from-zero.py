def warmest_stretch(temps: list[float], k: int) -> float:
    total = sum(temps[:k])
    warmest = max(0.0, total)
    for end in range(k, len(temps)):
        total += temps[end] - temps[end - k]
        warmest = max(warmest, total)
    return warmest / k
