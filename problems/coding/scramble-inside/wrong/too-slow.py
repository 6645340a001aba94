def scramble_inside(word: str, text: str) -> bool:
    wanted = sorted(word)
    for start in range(len(text) - len(word) + 1):
        if sorted(text[start:start + len(word)]) == wanted:
            return True
    return False
