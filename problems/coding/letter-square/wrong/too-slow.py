def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    return [word for word in words if _occurs(board, word)]


def _occurs(board, word):
    rows, columns = len(board), len(board[0])
    used = set()

    def walk(row, column, at):
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in used or board[row][column] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        used.add((row, column))
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if walk(r, c, at + 1):
                return True
        used.discard((row, column))
        return False

    for row in range(rows):
        for column in range(columns):
            used.clear()
            if walk(row, column, 0):
                return True
    return False
