def keys_in_rooms(keys: list[list[int]]) -> bool:
    held = set(keys[0])
    to_search = list(keys[0])
    while to_search:
        for room in keys[to_search.pop()]:
            if room not in held:
                held.add(room)
                to_search.append(room)
    return len(held) == len(keys)
