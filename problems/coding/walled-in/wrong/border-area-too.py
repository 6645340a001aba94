def walled_in(board: list[list[str]]) -> None:
    for r in range(1, len(board) - 1):
        for c in range(1, len(board[0]) - 1):
            board[r][c] = "X"
