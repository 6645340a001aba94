def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    start, end = extra
    n = len(bookings)
    result = []
    i = 0
    while i < n and bookings[i][1] < start:
        result.append(bookings[i])
        i += 1
    while i < n and bookings[i][0] <= end:
        start = min(start, bookings[i][0])
        end = max(end, bookings[i][1])
        i += 1
    result.append([start, end])
    result.extend(bookings[i:])
    return result
