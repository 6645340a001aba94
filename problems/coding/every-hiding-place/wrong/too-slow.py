def every_hiding_place(text: str, word: str) -> list[int]:
    places = []
    for start in range(len(text) - len(word) + 1):
        owed = {}
        for letter in word:
            owed[letter] = owed.get(letter, 0) + 1
        for letter in text[start:start + len(word)]:
            owed[letter] = owed.get(letter, 0) - 1
        if not any(owed.values()):
            places.append(start)
    return places
