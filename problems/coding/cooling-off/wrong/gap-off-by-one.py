from collections import Counter


def cooling_off(jobs: list[str], gap: int) -> int:
    counts = list(Counter(jobs).values())
    most = max(counts)
    return max(len(jobs), (most - 1) * gap + counts.count(most))
