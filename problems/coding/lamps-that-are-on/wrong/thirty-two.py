def lamps_on(state: int) -> int:
    return sum(state >> place & 1 for place in range(32))
