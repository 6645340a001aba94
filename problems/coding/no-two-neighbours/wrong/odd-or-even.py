def no_two_neighbours(value: list[int]) -> int:
    return max(sum(value[::2]), sum(value[1::2]))
