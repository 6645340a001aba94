def encode_words(value: list[str]) -> str:
    return "".join(str(len(word)) + word for word in value)


def decode_words(text: str) -> list[str]:
    words = []
    place = 0
    while place < len(text):
        start = place
        while start < len(text) and text[start].isdigit():
            start += 1
        length = int(text[place:start])
        words.append(text[start:start + length])
        place = start + length
    return words
