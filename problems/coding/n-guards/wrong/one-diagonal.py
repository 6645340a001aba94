def n_guards(n: int) -> list[list[list[str]]]:
    boards = []

    def place(columns: list[int]) -> None:
        row = len(columns)
        if row == n:
            boards.append([["G" if c == taken else "." for c in range(n)] for taken in columns])
            return
        for column in range(n):
            if column not in columns and all(row - r != column - c for r, c in enumerate(columns)):
                place(columns + [column])

    place([])
    return boards
