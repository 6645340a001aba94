def made_of_known_words(s: str, words: list[str]) -> bool:
    def fits(place: int) -> bool:
        if place == len(s):
            return True
        return any(fits(place + len(word)) for word in words if s.startswith(word, place))

    return fits(0)
