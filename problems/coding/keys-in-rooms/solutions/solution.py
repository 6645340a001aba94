def keys_in_rooms(keys: list[list[int]]) -> bool:
    entered = [False] * len(keys)
    entered[0] = True
    to_search = [0]
    rooms_entered = 1
    while to_search:
        for room in keys[to_search.pop()]:
            if not entered[room]:
                entered[room] = True
                rooms_entered += 1
                to_search.append(room)
    return rooms_entered == len(keys)
