LETTERS = {
    "2": "abc", "3": "def", "4": "ghi", "5": "jkl",
    "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz",
}


def words_on_a_keypad(digits: str) -> list[str]:
    if not digits:
        return []
    words = []
    chosen = []

    def choose(place: int) -> None:
        if place == len(digits):
            words.append("".join(chosen))
            return
        for letter in LETTERS[digits[place]]:
            chosen.append(letter)
            choose(place + 1)
            chosen.pop()

    choose(0)
    return words
