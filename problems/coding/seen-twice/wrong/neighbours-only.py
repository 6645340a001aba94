def seen_twice(ids: list[int]) -> bool:
    return any(ids[place] == ids[place - 1] for place in range(1, len(ids)))
