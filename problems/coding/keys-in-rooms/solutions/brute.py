def keys_in_rooms(keys: list[list[int]]) -> bool:
    # Round after round: open every room whose key lies in an open one, until a round opens nothing.
    open_rooms = {0}
    while True:
        found = {key for room in open_rooms for key in keys[room]}
        if found <= open_rooms:
            return open_rooms == set(range(len(keys)))
        open_rooms |= found
