def one_room_enough(meetings: list[list[int]]) -> bool:
    by_start = sorted(meetings)
    for earlier, later in zip(by_start, by_start[1:]):
        if later[0] <= earlier[1]:
            return False
    return True
