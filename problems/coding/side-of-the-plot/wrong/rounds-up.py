def side_of_the_plot(area: int) -> int:
    low, high = 0, area
    while low < high:
        middle = (low + high) // 2
        if middle * middle >= area:
            high = middle
        else:
            low = middle + 1
    return low
