def side_of_the_plot(area: int) -> int:
    # Digit by digit, the first one first, each as large as it can be.
    side = 0
    for exponent in range(9, -1, -1):
        step = 10 ** exponent
        while (side + step) * (side + step) <= area:
            side += step
    return side
