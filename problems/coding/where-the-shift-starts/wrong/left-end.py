def where_the_shift_starts(times: list[int]) -> int:
    low, high = 0, len(times) - 1
    while low < high:
        middle = (low + high) // 2
        if times[middle] >= times[low]:
            low = middle + 1
        else:
            high = middle
    return times[low]
