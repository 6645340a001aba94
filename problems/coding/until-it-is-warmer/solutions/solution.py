def until_it_is_warmer(temps: list[int]) -> list[int]:
    wait = [0] * len(temps)
    waiting = []  # days without an answer, never warmer towards the end
    for day, temp in enumerate(temps):
        while waiting and temps[waiting[-1]] < temp:
            earlier = waiting.pop()
            wait[earlier] = day - earlier
        waiting.append(day)
    return wait
