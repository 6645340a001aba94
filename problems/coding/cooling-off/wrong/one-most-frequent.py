from collections import Counter


def cooling_off(jobs: list[str], gap: int) -> int:
    most = max(Counter(jobs).values())
    return max(len(jobs), (most - 1) * (gap + 1) + 1)
