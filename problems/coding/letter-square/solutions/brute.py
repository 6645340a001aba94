def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    # For each word: all ways that spell its first letters, extended letter by letter.
    fields = {(row, column): letter for row, line in enumerate(board) for column, letter in enumerate(line)}
    found = []
    for word in words:
        ways = [(field,) for field, letter in fields.items() if letter == word[0]]
        for letter in word[1:]:
            ways = [
                way + (field,)
                for way in ways
                for field in (
                    (way[-1][0] - 1, way[-1][1]),
                    (way[-1][0] + 1, way[-1][1]),
                    (way[-1][0], way[-1][1] - 1),
                    (way[-1][0], way[-1][1] + 1),
                )
                if fields.get(field) == letter and field not in way
            ]
        if ways:
            found.append(word)
    return found
