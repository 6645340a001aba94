def one_room_enough(meetings: list[list[int]]) -> bool:
    for earlier, later in zip(meetings, meetings[1:]):
        if later[0] < earlier[1] and earlier[0] < later[1]:
            return False
    return True
