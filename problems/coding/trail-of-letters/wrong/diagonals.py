def trail_of_letters(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    steps = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]

    def follow(row: int, column: int, place: int, used: set) -> bool:
        if not (0 <= row < rows and 0 <= column < columns):
            return False
        if (row, column) in used or board[row][column] != word[place]:
            return False
        if place == len(word) - 1:
            return True
        used.add((row, column))
        found = any(follow(row + dr, column + dc, place + 1, used) for dr, dc in steps)
        used.discard((row, column))
        return found

    return any(follow(row, column, 0, set()) for row in range(rows) for column in range(columns))
