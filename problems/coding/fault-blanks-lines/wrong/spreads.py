def fault_blanks_lines(panel: list[list[int]]) -> None:
    for row in range(len(panel)):
        for column in range(len(panel[0])):
            if panel[row][column] == 0:
                for other in range(len(panel)):
                    panel[other][column] = 0
                for other in range(len(panel[0])):
                    panel[row][other] = 0
