def trail_of_letters(board: list[list[str]], word: str) -> bool:
    ends = {(r, c) for r, row in enumerate(board) for c, letter in enumerate(row) if letter == word[0]}
    for letter in word[1:]:
        ends = {
            (r + dr, c + dc)
            for r, c in ends
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + dr < len(board) and 0 <= c + dc < len(board[0]) and board[r + dr][c + dc] == letter
        }
    return bool(ends)
