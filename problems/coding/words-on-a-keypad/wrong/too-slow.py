from itertools import product

LETTERS = {
    "2": "abc", "3": "def", "4": "ghi", "5": "jkl",
    "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz",
}


def words_on_a_keypad(digits: str) -> list[str]:
    if not digits:
        return []
    words = []
    for row in product("abcdefghijklmnopqrstuvwxyz", repeat=len(digits)):
        if all(letter in LETTERS[digit] for letter, digit in zip(row, digits)):
            words.append("".join(row))
    return words
