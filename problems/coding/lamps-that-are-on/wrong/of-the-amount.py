def lamps_on(state: int) -> int:
    return bin(state).count("1")
