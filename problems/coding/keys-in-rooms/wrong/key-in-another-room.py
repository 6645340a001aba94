def keys_in_rooms(keys: list[list[int]]) -> bool:
    # A room can be entered when its key lies in another room.
    can_enter = [False] * len(keys)
    can_enter[0] = True
    for room, found in enumerate(keys):
        for key in found:
            if key != room:
                can_enter[key] = True
    return all(can_enter)
