def n_guards(n: int) -> list[list[list[str]]]:
    boards = []

    def place(columns: list[int]) -> None:
        row = len(columns)
        if row == n:
            boards.append([["G" if c == taken else "." for c in range(n)] for taken in columns])
            return
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
                place(columns + [column])

    place([])
    return boards or [[["."] * n for _ in range(n)]]
