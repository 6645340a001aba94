def round_and_inwards(grid: list[list[int]]) -> list[int]:
    size = len(grid)
    numbers = []
    for ring in range((size + 1) // 2):
        last = size - 1 - ring
        if ring == last:
            numbers.append(grid[ring][ring])
            break
        numbers += [grid[ring][column] for column in range(ring, last)]
        numbers += [grid[row][last] for row in range(ring, last)]
        numbers += [grid[last][column] for column in range(last, ring, -1)]
        numbers += [grid[row][ring] for row in range(last, ring, -1)]
    return numbers
