def one_room_enough(meetings: list[list[int]]) -> bool:
    by_start = sorted(meetings)
    return all(earlier[1] <= later[0] for earlier, later in zip(by_start, by_start[1:]))
