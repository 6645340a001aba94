def every_hiding_place(text: str, word: str) -> list[int]:
    wanted = sorted(word)
    return [
        start
        for start in range(len(text) - len(word) + 1)
        if sorted(text[start:start + len(word)]) == wanted
    ]
