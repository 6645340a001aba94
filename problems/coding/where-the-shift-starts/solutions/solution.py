def where_the_shift_starts(times: list[int]) -> int:
    low, high = 0, len(times) - 1  # the earliest lies in low..high
    while low < high:
        middle = (low + high) // 2
        if times[middle] > times[high]:
            low = middle + 1
        else:
            high = middle
    return times[low]
