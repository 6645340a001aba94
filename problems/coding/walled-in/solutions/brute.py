def walled_in(board: list[list[str]]) -> None:
    # Area by area: collect it whole, and fill it unless one of its cells lies on the border.
    done = set()
    for row in range(len(board)):
        for column in range(len(board[0])):
            if board[row][column] == "X" or (row, column) in done:
                continue
            area, ring = set(), {(row, column)}
            while ring:
                area |= ring
                beside = {(r + dy, c + dx) for r, c in ring for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1))}
                ring = {(r, c) for r, c in beside - area if 0 <= r < len(board) and 0 <= c < len(board[0]) and board[r][c] == "O"}
            done |= area
            if all(0 < r < len(board) - 1 and 0 < c < len(board[0]) - 1 for r, c in area):
                for r, c in area:
                    board[r][c] = "X"
