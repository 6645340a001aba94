def legal_so_far(board: list[list[str]]) -> bool:
    seen = set()
    for row, cells in enumerate(board):
        for column, digit in enumerate(cells):
            if digit == ".":
                continue
            notes = {
                ("row", row, digit),
                ("column", column, digit),
                ("box", row // 3, column // 3, digit),
            }
            if notes & seen:
                return False
            seen |= notes
    return True
