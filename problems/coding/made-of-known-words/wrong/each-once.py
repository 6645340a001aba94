def made_of_known_words(s: str, words: list[str]) -> bool:
    unused = set(words)

    def fits(place: int) -> bool:
        if place == len(s):
            return True
        for word in list(unused):
            if s.startswith(word, place):
                unused.remove(word)
                if fits(place + len(word)):
                    return True
                unused.add(word)
        return False

    return fits(0)
