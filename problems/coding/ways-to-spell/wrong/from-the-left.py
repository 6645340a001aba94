def ways_to_spell(text: str, word: str) -> int:
    ways = [1] + [0] * len(word)
    for letter in text:
        for j in range(1, len(word) + 1):
            if word[j - 1] == letter:
                ways[j] += ways[j - 1]
    return ways[-1]
