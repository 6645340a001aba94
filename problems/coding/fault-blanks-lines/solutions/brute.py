def fault_blanks_lines(panel: list[list[int]]) -> None:
    before = [row[:] for row in panel]
    for row in range(len(before)):
        for column in range(len(before[0])):
            if 0 in before[row] or any(other[column] == 0 for other in before):
                panel[row][column] = 0
