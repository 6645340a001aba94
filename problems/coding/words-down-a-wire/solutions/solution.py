def encode_words(value: list[str]) -> str:
    return "".join(f"{len(word)}:{word}" for word in value)


def decode_words(text: str) -> list[str]:
    words = []
    place = 0
    while place < len(text):
        colon = text.index(":", place)
        start = colon + 1
        place = start + int(text[place:colon])
        words.append(text[start:place])
    return words
