def legal_so_far(board: list[list[str]]) -> bool:
    rows = [{digit for digit in row if digit != "."} for row in board]
    columns = [{digit for digit in column if digit != "."} for column in zip(*board)]
    boxes = [set() for _ in range(9)]
    for row in range(9):
        for column in range(9):
            if board[row][column] != ".":
                boxes[row // 3 * 3 + column // 3].add(board[row][column])
    written = sum(digit != "." for row in board for digit in row)
    if any(sum(map(len, groups)) < written for groups in (rows, columns, boxes)):
        return False
    return all(
        board[row][column] != "." or len(rows[row] | columns[column] | boxes[row // 3 * 3 + column // 3]) < 9
        for row in range(9)
        for column in range(9)
    )
