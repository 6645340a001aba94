def where_the_shift_starts(times: list[int]) -> int:
    return min(times)
