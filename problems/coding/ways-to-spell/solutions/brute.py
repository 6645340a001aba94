def ways_to_spell(text: str, word: str) -> int:
    # For each letter of the word, the number of ways that end at each place of the text.
    ending_at = [1] + [0] * len(text)  # the empty word ends before the text
    for letter in word:
        after = [0] * (len(text) + 1)
        for place in range(1, len(text) + 1):
            if text[place - 1] == letter:
                after[place] = sum(ending_at[:place])
        ending_at = after
    return sum(ending_at)
