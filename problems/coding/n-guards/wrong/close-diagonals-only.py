def n_guards(n: int) -> list[list[list[str]]]:
    boards = []

    def place(columns: list[int]) -> None:
        if len(columns) == n:
            boards.append([["G" if c == taken else "." for c in range(n)] for taken in columns])
            return
        for column in range(n):
            if column not in columns and (not columns or abs(column - columns[-1]) > 1):
                place(columns + [column])

    place([])
    return boards
