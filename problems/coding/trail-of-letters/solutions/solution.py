def trail_of_letters(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])

    def follow(row: int, column: int, place: int) -> bool:
        if place == len(word):
            return True
        if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[place]:
            return False
        board[row][column] = ""  # part of the trail: fits no letter
        found = (
            follow(row, column + 1, place + 1)
            or follow(row + 1, column, place + 1)
            or follow(row, column - 1, place + 1)
            or follow(row - 1, column, place + 1)
        )
        board[row][column] = word[place]
        return found

    return any(follow(row, column, 0) for row in range(rows) for column in range(columns))
