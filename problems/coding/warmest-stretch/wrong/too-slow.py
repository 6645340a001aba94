def warmest_stretch(temps: list[float], k: int) -> float:
    warmest = float("-inf")
    for start in range(len(temps) - k + 1):
        total = 0.0
        for place in range(start, start + k):
            total += temps[place]
        warmest = max(warmest, total)
    return warmest / k
