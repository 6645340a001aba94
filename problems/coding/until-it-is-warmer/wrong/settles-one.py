def until_it_is_warmer(temps: list[int]) -> list[int]:
    wait = [0] * len(temps)
    waiting = []
    for day, temp in enumerate(temps):
        if waiting and temps[waiting[-1]] < temp:
            earlier = waiting.pop()
            wait[earlier] = day - earlier
        waiting.append(day)
    return wait
