def n_guards(n: int) -> list[list[list[str]]]:
    board = [["."] * n for _ in range(n)]
    boards = []

    def place(columns: list[int]) -> None:
        row = len(columns)
        if row == n:
            boards.append(board)
            return
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
                board[row][column] = "G"
                place(columns + [column])
                board[row][column] = "."

    place([])
    return boards
