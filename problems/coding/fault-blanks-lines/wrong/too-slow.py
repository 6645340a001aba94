def fault_blanks_lines(panel: list[list[int]]) -> None:
    before = [row[:] for row in panel]
    for row in range(len(panel)):
        for column in range(len(panel[0])):
            if _hit(before, row, column):
                panel[row][column] = 0


def _hit(panel, row, column):
    for brightness in panel[row]:
        if brightness == 0:
            return True
    for other in panel:
        if other[column] == 0:
            return True
    return False
