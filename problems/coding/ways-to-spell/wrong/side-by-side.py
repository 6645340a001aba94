def ways_to_spell(text: str, word: str) -> int:
    if not word:
        return 1
    return sum(text.startswith(word, start) for start in range(len(text)))
