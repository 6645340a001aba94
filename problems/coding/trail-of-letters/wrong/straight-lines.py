def trail_of_letters(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                cells = [(row + down * step, column + right * step) for step in range(len(word))]
                if all(
                    0 <= r < rows and 0 <= c < columns and board[r][c] == letter
                    for (r, c), letter in zip(cells, word)
                ):
                    return True
    return False
