def fault_blanks_lines(panel: list[list[int]]) -> None:
    for row in panel:
        if 0 in row:
            row[:] = [0] * len(row)
