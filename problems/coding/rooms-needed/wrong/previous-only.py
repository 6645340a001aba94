def rooms_needed(meetings: list[list[int]]) -> int:
    needed = in_use = 0
    previous_end = 0
    for start, end in sorted(meetings):
        in_use = in_use + 1 if start < previous_end else 1
        needed = max(needed, in_use)
        previous_end = end
    return needed
