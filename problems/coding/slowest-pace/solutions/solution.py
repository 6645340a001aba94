def slowest_pace(piles: list[int], hours: int) -> int:
    def in_time(pace: int) -> bool:
        return sum((pile + pace - 1) // pace for pile in piles) <= hours

    low, high = 1, max(piles)  # the answer is never outside low..high
    while low < high:
        middle = (low + high) // 2
        if in_time(middle):
            high = middle
        else:
            low = middle + 1
    return low
