def one_room_enough(meetings: list[list[int]]) -> bool:
    starts = {start for start, _ in meetings}
    return len(starts) == len(meetings)
