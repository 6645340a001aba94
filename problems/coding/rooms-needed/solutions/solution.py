def rooms_needed(meetings: list[list[int]]) -> int:
    moments = [(start, 1) for start, _ in meetings]
    moments += [(end, -1) for _, end in meetings]
    moments.sort()  # at one moment -1 sorts before 1: rooms are freed before they are taken
    in_use = needed = 0
    for _, change in moments:
        in_use += change
        needed = max(needed, in_use)
    return needed
