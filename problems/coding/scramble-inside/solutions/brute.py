def scramble_inside(word: str, text: str) -> bool:
    wanted = sorted(word)
    return any(
        sorted(text[start:start + len(word)]) == wanted
        for start in range(len(text) - len(word) + 1)
    )
