from itertools import permutations


def n_guards(n: int) -> list[list[list[str]]]:
    # One guard in each row and column is an order of the columns.
    boards = []
    for order in permutations(range(n)):
        sums = {row + column for row, column in enumerate(order)}
        differences = {row - column for row, column in enumerate(order)}
        if len(sums) == len(differences) == n:
            boards.append([["G" if column == guard else "." for column in range(n)] for guard in order])
    return boards
