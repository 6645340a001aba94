def loudest_nearby(levels: list[int], k: int) -> list[int]:
    return [max(levels[start:start + k]) for start in range(len(levels) - k + 1)]
