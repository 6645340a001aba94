def trail_of_letters(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    trail = []

    def extend(row: int, column: int) -> bool:
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in trail:
            return False
        trail.append((row, column))
        if len(trail) == len(word):
            found = "".join(board[r][c] for r, c in trail) == word
        else:
            found = any(extend(row + down, column + right) for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        trail.pop()
        return found

    return any(extend(row, column) for row in range(rows) for column in range(columns))
