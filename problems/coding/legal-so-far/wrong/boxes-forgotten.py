def legal_so_far(board: list[list[str]]) -> bool:
    for group in board + [list(column) for column in zip(*board)]:
        digits = [digit for digit in group if digit != "."]
        if len(set(digits)) < len(digits):
            return False
    return True
