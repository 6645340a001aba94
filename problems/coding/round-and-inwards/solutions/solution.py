def round_and_inwards(grid: list[list[int]]) -> list[int]:
    top, bottom = 0, len(grid) - 1
    left, right = 0, len(grid[0]) - 1
    numbers = []
    while top <= bottom and left <= right:
        numbers.extend(grid[top][left:right + 1])
        top += 1
        for row in range(top, bottom + 1):
            numbers.append(grid[row][right])
        right -= 1
        if top <= bottom:  # or else a single row would be read once more
            for column in range(right, left - 1, -1):
                numbers.append(grid[bottom][column])
            bottom -= 1
        if left <= right:  # or else a single column would be read once more
            for row in range(bottom, top - 1, -1):
                numbers.append(grid[row][left])
            left += 1
    return numbers
