def until_it_is_warmer(temps: list[int]) -> list[int]:
    wait = []
    for day in range(len(temps)):
        days = 0
        for later in range(day + 1, len(temps)):
            if temps[later] > temps[day]:
                days = later - day
                break
        wait.append(days)
    return wait
