def side_of_the_plot(area: int) -> int:
    low, high = 0, area  # low fits, nothing above high does
    while low < high:
        middle = (low + high + 1) // 2
        if middle * middle <= area:
            low = middle
        else:
            high = middle - 1
    return low
