def fault_blanks_lines(panel: list[list[int]]) -> None:
    rows, columns = len(panel), len(panel[0])
    broken = [(row, column) for row in range(rows) for column in range(columns) if panel[row][column] == 0]
    for row, column in broken:
        for other in range(rows):
            panel[other][column] = 0
        for other in range(columns):
            panel[row][other] = 0
