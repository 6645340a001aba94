def first_place(text: str, word: str) -> int:
    starts = range(len(text) - len(word) + 1)
    return next((start for start in starts if text.startswith(word, start)), -1)
