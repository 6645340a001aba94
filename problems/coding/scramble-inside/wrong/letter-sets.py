def scramble_inside(word: str, text: str) -> bool:
    letters, kinds = set(word), len(set(word))
    inside = {}
    for end, letter in enumerate(text):
        inside[letter] = inside.get(letter, 0) + 1
        if end >= len(word):
            left = text[end - len(word)]
            inside[left] -= 1
            if inside[left] == 0:
                del inside[left]
        if end >= len(word) - 1 and len(inside) == kinds and letters == set(inside):
            return True
    return False
