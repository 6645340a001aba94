def one_room_enough(meetings: list[list[int]]) -> bool:
    for i, (start, end) in enumerate(meetings):
        for j in range(i):
            other_start, other_end = meetings[j]
            if start < other_end and other_start < end:
                return False
    return True
