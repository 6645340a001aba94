def side_of_the_plot(area: int) -> int:
    return int(area ** 0.5)
