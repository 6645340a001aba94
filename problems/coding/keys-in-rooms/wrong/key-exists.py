def keys_in_rooms(keys: list[list[int]]) -> bool:
    existing = {0}
    for found in keys:
        existing.update(found)
    return len(existing) == len(keys)
