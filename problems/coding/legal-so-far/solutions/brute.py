from itertools import combinations, product


def legal_so_far(board: list[list[str]]) -> bool:
    cells = [cell for cell in product(range(9), repeat=2) if board[cell[0]][cell[1]] != "."]
    for (row, column), (other_row, other_column) in combinations(cells, 2):
        related = (
            row == other_row
            or column == other_column
            or (row // 3 == other_row // 3 and column // 3 == other_column // 3)
        )
        if related and board[row][column] == board[other_row][other_column]:
            return False
    return True
