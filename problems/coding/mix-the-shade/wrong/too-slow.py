def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    waiting = [(0, (0, 0, 0))]
    while waiting:
        place, mix = waiting.pop()
        if list(mix) == shade:
            return True
        if place < len(tins):
            waiting.append((place + 1, tuple(max(have, has) for have, has in zip(mix, tins[place]))))
            waiting.append((place + 1, mix))
    return False
