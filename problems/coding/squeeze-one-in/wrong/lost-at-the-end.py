def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    if not bookings:
        return [extra]
    start, end = extra
    result = []
    written = False
    for booking in bookings:
        if booking[1] < start:
            result.append(booking)
        elif booking[0] > end:
            if not written:
                result.append([start, end])
                written = True
            result.append(booking)
        else:
            start = min(start, booking[0])
            end = max(end, booking[1])
    return result
