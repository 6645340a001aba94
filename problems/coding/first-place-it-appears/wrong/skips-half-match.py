def first_place(text: str, word: str) -> int:
    matched = 0
    for place, letter in enumerate(text):
        if letter == word[matched]:
            matched += 1
            if matched == len(word):
                return place - len(word) + 1
        else:
            matched = 1 if letter == word[0] and len(word) > 1 else 0
    return -1
