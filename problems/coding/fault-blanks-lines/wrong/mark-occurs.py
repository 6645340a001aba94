def fault_blanks_lines(panel: list[list[int]]) -> None:
    rows, columns = len(panel), len(panel[0])
    for row in range(rows):
        for column in range(columns):
            if panel[row][column] == 0:
                for other in range(rows):
                    if panel[other][column] != 0:
                        panel[other][column] = -1
                for other in range(columns):
                    if panel[row][other] != 0:
                        panel[row][other] = -1
    for row in range(rows):
        for column in range(columns):
            if panel[row][column] == -1:
                panel[row][column] = 0
