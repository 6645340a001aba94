def lamps_for_all(n: int) -> list[int]:
    lamps = [0] * max(n, 1)
    for number in range(1, n):
        lamps[number] = lamps[number >> 1] + (number & 1)
    return lamps
