from math import factorial


def ways_across_town(rows: int, cols: int) -> int:
    down, right = rows - 1, cols - 1
    return int(factorial(down + right) / factorial(down) / factorial(right))
