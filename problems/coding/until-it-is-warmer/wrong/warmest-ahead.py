def until_it_is_warmer(temps: list[int]) -> list[int]:
    wait = [0] * len(temps)
    warmest = len(temps) - 1
    for day in range(len(temps) - 1, -1, -1):
        if temps[warmest] > temps[day]:
            wait[day] = warmest - day
        else:
            warmest = day
    return wait
