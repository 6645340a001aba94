def ways_to_spell(text: str, word: str) -> int:
    ways = [1] + [0] * len(word)  # ways[j]: to spell word[:j] in the letters of the text so far
    for letter in text:
        # From the right, so that this letter is not used for two letters of the word.
        for j in range(len(word), 0, -1):
            if word[j - 1] == letter:
                ways[j] += ways[j - 1]
    return ways[-1]
