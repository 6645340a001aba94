def lamps_on(state: int) -> int:
    return (state & 0xFFFFFFFFFFFFFFFF).bit_length()
