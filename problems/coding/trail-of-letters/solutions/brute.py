def trail_of_letters(board: list[list[str]], word: str) -> bool:
    # All trails for the word's first letters, longer by one in each round.
    letters = {(row, column): letter for row, line in enumerate(board) for column, letter in enumerate(line)}
    trails = [[cell] for cell in letters if letters[cell] == word[0]]
    for wanted in word[1:]:
        longer = []
        for trail in trails:
            row, column = trail[-1]
            for cell in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                if letters.get(cell) == wanted and cell not in trail:
                    longer.append(trail + [cell])
        trails = longer
    return bool(trails)
