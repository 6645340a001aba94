def made_of_known_words(s: str, words: list[str]) -> bool:
    by_length = sorted(words, key=len)
    place = 0
    while place < len(s):
        for word in by_length:
            if s.startswith(word, place):
                place += len(word)
                break
        else:
            return False
    return True
