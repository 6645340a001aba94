from collections import Counter


def cooling_off(jobs: list[str], gap: int) -> int:
    counts = list(Counter(jobs).values())
    most = max(counts)
    return (most - 1) * (gap + 1) + counts.count(most)
