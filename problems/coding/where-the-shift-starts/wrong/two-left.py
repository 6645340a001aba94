def where_the_shift_starts(times: list[int]) -> int:
    low, high = 0, len(times) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if times[middle] > times[high]:
            low = middle
        else:
            high = middle
    return times[low]
