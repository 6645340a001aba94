def round_and_inwards(grid: list[list[int]]) -> list[int]:
    rows = [list(column) for column in zip(*grid)]
    numbers = []
    while rows:
        numbers += rows.pop(0)
        rows = [list(row) for row in zip(*rows)][::-1]
    return numbers
