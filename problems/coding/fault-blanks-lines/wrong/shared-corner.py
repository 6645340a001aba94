def fault_blanks_lines(panel: list[list[int]]) -> None:
    rows, columns = len(panel), len(panel[0])
    for row in range(rows):
        for column in range(columns):
            if panel[row][column] == 0:
                panel[row][0] = panel[0][column] = 0
    for row in range(1, rows):
        for column in range(1, columns):
            if panel[row][0] == 0 or panel[0][column] == 0:
                panel[row][column] = 0
    if panel[0][0] == 0:
        for row in range(rows):
            panel[row][0] = 0
        for column in range(columns):
            panel[0][column] = 0
