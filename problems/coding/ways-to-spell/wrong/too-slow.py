def ways_to_spell(text: str, word: str) -> int:
    def ways(i: int, j: int) -> int:
        if j == len(word):
            return 1
        if i == len(text):
            return 0
        count = ways(i + 1, j)
        if text[i] == word[j]:
            count += ways(i + 1, j + 1)
        return count

    return ways(0, 0)
