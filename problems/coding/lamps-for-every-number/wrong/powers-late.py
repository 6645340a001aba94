def lamps_for_all(n: int) -> list[int]:
    lamps = [0] * (n + 1)
    power = 1
    for number in range(1, n + 1):
        if number > power * 2:
            power *= 2
        lamps[number] = lamps[number - power] + 1
    return lamps
