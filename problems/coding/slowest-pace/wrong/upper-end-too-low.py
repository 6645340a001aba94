def slowest_pace(piles: list[int], hours: int) -> int:
    low, high = 1, max(1, max(piles) - 1)
    while low < high:
        middle = (low + high) // 2
        if sum((pile + middle - 1) // middle for pile in piles) <= hours:
            high = middle
        else:
            low = middle + 1
    return low
