LETTERS = {
    "2": "abc", "3": "def", "4": "ghi", "5": "jkl",
    "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz",
}


def words_on_a_keypad(digits: str) -> list[str]:
    if not digits:
        return []
    words = [""]
    for digit in dict.fromkeys(digits):
        words = [word + letter for word in words for letter in LETTERS[digit]]
    return words
