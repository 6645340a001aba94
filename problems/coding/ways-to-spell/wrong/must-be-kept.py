def ways_to_spell(text: str, word: str) -> int:
    ways = [[1] + [0] * len(word) for _ in range(len(text) + 1)]
    for i in range(1, len(text) + 1):
        for j in range(1, len(word) + 1):
            if text[i - 1] == word[j - 1]:
                ways[i][j] = ways[i - 1][j - 1]
            else:
                ways[i][j] = ways[i - 1][j]
    return ways[-1][-1]
