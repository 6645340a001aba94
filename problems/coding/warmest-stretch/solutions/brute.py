def warmest_stretch(temps: list[float], k: int) -> float:
    return max(sum(temps[start:start + k]) / k for start in range(len(temps) - k + 1))
