from collections import Counter


def scramble_inside(word: str, text: str) -> bool:
    return not Counter(word) - Counter(text)
