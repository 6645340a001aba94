LETTERS = {
    "2": "abc", "3": "def", "4": "ghi", "5": "jkl",
    "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz",
}


def words_on_a_keypad(digits: str) -> list[str]:
    return ["".join(letters) for letters in zip(*(LETTERS[digit] for digit in digits))]
