def slowest_pace(piles: list[int], hours: int) -> int:
    pace = 1
    while True:
        needed = 0
        for pile in piles:
            needed += (pile + pace - 1) // pace
        if needed <= hours:
            return pace
        pace += 1
