def fault_blanks_lines(panel: list[list[int]]) -> None:
    first_row_hit = 0 in panel[0]

    # The first row notes which columns are hit. A row is blanked once it has been read.
    for row in panel[1:]:
        hit = False
        for column, lamp in enumerate(row):
            if lamp == 0:
                panel[0][column] = 0
                hit = True
        if hit:
            blank(row)

    for column, lamp in enumerate(panel[0]):
        if lamp == 0:
            for row in panel:
                row[column] = 0
    if first_row_hit:
        blank(panel[0])


def blank(row: list[int]) -> None:
    for column in range(len(row)):
        row[column] = 0
