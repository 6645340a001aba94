KEYS = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]


def words_on_a_keypad(digits: str) -> list[str]:
    if not digits:
        return []
    count = 1
    for digit in digits:
        count *= len(KEYS[int(digit) - 2])
    words = []
    for number in range(count):
        word = ""
        for digit in digits:
            key = KEYS[int(digit) - 2]
            number, letter = divmod(number, len(key))
            word += key[letter]
        words.append(word)
    return words
