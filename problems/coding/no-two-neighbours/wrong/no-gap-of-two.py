def no_two_neighbours(value: list[int]) -> int:
    taken = [0, 0]
    for here in value:
        taken.append(taken[-2] + here)
    return max(taken[-1], taken[-2])
