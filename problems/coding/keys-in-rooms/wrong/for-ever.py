def keys_in_rooms(keys: list[list[int]]) -> bool:
    entered = set()
    to_search = [0]
    while to_search:
        room = to_search.pop()
        entered.add(room)
        to_search.extend(keys[room])
    return len(entered) == len(keys)
