def every_hiding_place(text: str, word: str) -> list[int]:
    letters = set(word)
    inside = {}
    places = []
    for end, letter in enumerate(text):
        inside[letter] = inside.get(letter, 0) + 1
        if end >= len(word):
            left = text[end - len(word)]
            inside[left] -= 1
            if inside[left] == 0:
                del inside[left]
        if end >= len(word) - 1 and inside.keys() == letters:
            places.append(end - len(word) + 1)
    return places
