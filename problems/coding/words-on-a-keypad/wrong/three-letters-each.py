def words_on_a_keypad(digits: str) -> list[str]:
    if not digits:
        return []
    words = [""]
    for digit in digits:
        first = ord("a") + 3 * (int(digit) - 2)
        words = [word + chr(first + step) for word in words for step in range(3)]
    return words
