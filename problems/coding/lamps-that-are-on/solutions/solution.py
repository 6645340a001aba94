def lamps_on(state: int) -> int:
    state &= (1 << 64) - 1  # a negative number has endless ones on its left: keep 64 places
    lamps = 0
    while state:
        state &= state - 1  # takes away the lowest 1
        lamps += 1
    return lamps
