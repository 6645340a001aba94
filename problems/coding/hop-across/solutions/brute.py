def hop_across(reach: list[int]) -> bool:
    last = len(reach) - 1
    seen = {0}
    waiting = [0]
    while waiting:
        place = waiting.pop()
        for target in range(place + 1, min(last, place + reach[place]) + 1):
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return last in seen
