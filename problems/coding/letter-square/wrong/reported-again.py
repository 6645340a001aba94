def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    rows, columns = len(board), len(board[0])
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["word"] = word

    found = []
    used = [[False] * columns for _ in range(rows)]

    def walk(row, column, parent):
        letter = board[row][column]
        node = parent.get(letter)
        if node is None:
            return
        word = node.get("word")
        if word is not None:
            found.append(word)
        used[row][column] = True
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and not used[r][c]:
                walk(r, c, node)
        used[row][column] = False
        if not node:
            del parent[letter]  # no word is left on this branch

    for row in range(rows):
        for column in range(columns):
            walk(row, column, root)
    return found
