from collections import Counter


def cooling_off(jobs: list[str], gap: int) -> int:
    left = Counter(jobs)
    ready = {kind: 0 for kind in left}
    tick = 0
    to_do = len(jobs)
    while to_do:
        best = None
        for kind in left:
            if left[kind] and ready[kind] <= tick and (best is None or left[kind] > left[best]):
                best = kind
        if best is not None:
            left[best] -= 1
            ready[best] = tick + gap + 1
            to_do -= 1
        tick += 1
    return tick
