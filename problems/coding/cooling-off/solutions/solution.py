from collections import Counter


def cooling_off(jobs: list[str], gap: int) -> int:
    counts = list(Counter(jobs).values())
    most = max(counts)
    # The most frequent kinds span most - 1 blocks, and each of them has its last job behind these.
    frame = (most - 1) * (gap + 1) + counts.count(most)
    return max(frame, len(jobs))
