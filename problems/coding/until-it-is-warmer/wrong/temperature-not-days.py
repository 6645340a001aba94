def until_it_is_warmer(temps: list[int]) -> list[int]:
    wait = [0] * len(temps)
    waiting = []
    for day, temp in enumerate(temps):
        while waiting and temps[waiting[-1]] < temp:
            wait[waiting.pop()] = temp
        waiting.append(day)
    return wait
