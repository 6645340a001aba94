def rooms_needed(meetings: list[list[int]]) -> int:
    # The busiest moment is the start of some meeting: count what runs at each of them.
    return max(
        (sum(start <= moment < end for start, end in meetings) for moment, _ in meetings),
        default=0,
    )
