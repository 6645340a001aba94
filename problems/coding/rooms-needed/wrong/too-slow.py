def rooms_needed(meetings: list[list[int]]) -> int:
    needed = 0
    for moment, _ in meetings:
        in_use = 0
        for start, end in meetings:
            if start <= moment < end:
                in_use += 1
        needed = max(needed, in_use)
    return needed
