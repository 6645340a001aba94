def walled_in(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    border = [(r, c) for r in range(rows) for c in (0, columns - 1)]
    border += [(r, c) for r in (0, rows - 1) for c in range(columns)]

    # Everything that hangs on the border stays: mark it with a letter that does not occur.
    to_visit = []
    for r, c in border:
        if board[r][c] == "O":
            board[r][c] = "S"
            to_visit.append((r, c))
    while to_visit:
        y, x = to_visit.pop()
        for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O":
                board[r][c] = "S"

    for cells in board:
        for c, cell in enumerate(cells):
            cells[c] = "O" if cell == "S" else "X"
