from collections import Counter


def scramble_inside(word: str, text: str) -> bool:
    owed = Counter(word)
    length = 0
    for letter in text:
        if owed[letter] == 0:
            owed, length = Counter(word), 0
        if owed[letter] > 0:
            owed[letter] -= 1
            length += 1
        if length == len(word):
            return True
    return False
