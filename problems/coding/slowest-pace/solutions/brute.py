def slowest_pace(piles: list[int], hours: int) -> int:
    pace = max(1, sum(piles) // hours)  # below this, even a worker who never waits is too late
    while True:
        needed = 0
        for pile in piles:
            needed += pile // pace
            if pile % pace > 0:
                needed += 1
        if needed <= hours:
            return pace
        pace += 1
