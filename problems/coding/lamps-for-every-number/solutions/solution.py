def lamps_for_all(n: int) -> list[int]:
    lamps = [0] * (n + 1)
    for number in range(1, n + 1):
        # the same binary form without its last place, and then that place
        lamps[number] = lamps[number >> 1] + (number & 1)
    return lamps
