def side_of_the_plot(area: int) -> int:
    side = 0
    while (side + 1) * (side + 1) <= area:
        side += 1
    return side
