def n_guards(n: int) -> list[list[list[str]]]:
    boards = []
    guards = []  # the guard's column in each row so far
    columns, falling, rising = set(), set(), set()

    def place(row: int) -> None:
        if row == n:
            boards.append([["G" if column == guard else "." for column in range(n)] for guard in guards])
            return
        for column in range(n):
            if column in columns or row - column in falling or row + column in rising:
                continue
            guards.append(column)
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            place(row + 1)
            guards.pop()
            columns.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)

    place(0)
    return boards
