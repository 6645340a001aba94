def rooms_needed(meetings: list[list[int]]) -> int:
    moments = [(start, 1) for start, _ in meetings]
    moments += [(end, -1) for _, end in meetings]
    moments.sort()
    in_use = pairs = 0
    for _, change in moments:
        if change == 1:
            pairs += in_use
        in_use += change
    return pairs + 1 if meetings else 0
