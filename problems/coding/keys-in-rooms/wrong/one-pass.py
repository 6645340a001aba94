def keys_in_rooms(keys: list[list[int]]) -> bool:
    held = {0}
    for room, found in enumerate(keys):
        if room in held:
            held.update(found)
    return len(held) == len(keys)
