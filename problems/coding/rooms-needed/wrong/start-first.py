def rooms_needed(meetings: list[list[int]]) -> int:
    moments = [(start, 0) for start, _ in meetings]
    moments += [(end, 1) for _, end in meetings]
    moments.sort()
    in_use = needed = 0
    for _, is_end in moments:
        in_use += -1 if is_end else 1
        needed = max(needed, in_use)
    return needed
