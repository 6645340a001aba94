def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    # As if nothing were known about the order: sort all and join what meets.
    result = []
    for start, end in sorted(bookings + [extra]):
        if result and start <= result[-1][1]:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result
