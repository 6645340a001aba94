def lamps_for_all(n: int) -> list[int]:
    lamps = [0, 1][: n + 1]
    for number in range(2, n + 1):
        lamps.append(lamps[number >> 1])
    return lamps
