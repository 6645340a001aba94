def until_it_is_warmer(temps: list[int]) -> list[int]:
    days = len(temps)
    wait = [days - 1 - day for day in range(days)]
    waiting = []
    for day, temp in enumerate(temps):
        while waiting and temps[waiting[-1]] < temp:
            earlier = waiting.pop()
            wait[earlier] = day - earlier
        waiting.append(day)
    return wait
