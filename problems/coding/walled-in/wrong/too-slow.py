def walled_in(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    to_fill = []
    for row in range(rows):
        for column in range(columns):
            if board[row][column] == "X":
                continue
            # a search of its own from every free cell: does it get to the border?
            seen = {(row, column)}
            to_visit = [(row, column)]
            reaches_border = False
            while to_visit and not reaches_border:
                y, x = to_visit.pop()
                if y in (0, rows - 1) or x in (0, columns - 1):
                    reaches_border = True
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O" and (r, c) not in seen:
                        seen.add((r, c))
                        to_visit.append((r, c))
            if not reaches_border:
                to_fill.append((row, column))
    for row, column in to_fill:
        board[row][column] = "X"
