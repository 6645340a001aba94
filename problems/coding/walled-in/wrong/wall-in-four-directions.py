def walled_in(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    before = [cells[:] for cells in board]
    for r in range(rows):
        for c in range(columns):
            left = "X" in before[r][:c]
            right = "X" in before[r][c + 1:]
            above = any(before[y][c] == "X" for y in range(r))
            below = any(before[y][c] == "X" for y in range(r + 1, rows))
            if left and right and above and below:
                board[r][c] = "X"
