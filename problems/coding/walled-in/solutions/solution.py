def walled_in(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])

    # Everything that hangs on the border stays: mark it with a letter that does not occur.
    to_visit = [(r, c) for r in range(rows) for c in (0, columns - 1)]
    to_visit += [(r, c) for r in (0, rows - 1) for c in range(columns)]
    while to_visit:
        r, c = to_visit.pop()
        if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O":
            board[r][c] = "S"
            to_visit += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]

    for cells in board:
        for c, cell in enumerate(cells):
            cells[c] = "O" if cell == "S" else "X"
