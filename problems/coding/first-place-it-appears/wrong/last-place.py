def first_place(text: str, word: str) -> int:
    borders = _borders(word)
    found = -1
    matched = 0  # how many letters of the word the text ends with, up to here
    for place, letter in enumerate(text):
        while matched and letter != word[matched]:
            matched = borders[matched - 1]
        if letter == word[matched]:
            matched += 1
        if matched == len(word):
            found = place - len(word) + 1
            matched = borders[matched - 1]
    return found


def _borders(word):
    """For each beginning of the word: the longest shorter beginning that it also ends with."""
    borders = [0] * len(word)
    matched = 0
    for end in range(1, len(word)):
        while matched and word[end] != word[matched]:
            matched = borders[matched - 1]
        if word[end] == word[matched]:
            matched += 1
        borders[end] = matched
    return borders
