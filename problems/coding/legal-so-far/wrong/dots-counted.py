def legal_so_far(board: list[list[str]]) -> bool:
    seen = set()
    for row in range(9):
        for column in range(9):
            digit = board[row][column]
            notes = {("row", row, digit), ("column", column, digit), ("box", row // 3, column // 3, digit)}
            if notes & seen:
                return False
            seen |= notes
    return True
