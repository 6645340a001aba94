def ways_across_town(rows: int, cols: int) -> int:
    # Choose which of all moves go south. After each factor the product is a binomial itself, so it divides.
    moves = rows + cols - 2
    ways = 1
    for i in range(1, rows):
        ways = ways * (moves - i + 1) // i
    return ways
