def n_guards(n: int) -> list[list[list[str]]]:
    boards = []

    def place(columns: list[int]) -> None:
        if len(columns) < n:
            for column in range(n):
                place(columns + [column])
            return
        for row in range(n):
            for other in range(row):
                if columns[row] == columns[other] or abs(columns[row] - columns[other]) == row - other:
                    return
        boards.append([["G" if c == taken else "." for c in range(n)] for taken in columns])

    place([])
    return boards
