def encode_words(value: list[str]) -> str:
    return "".join(word.replace("/", "\\/") + "/" for word in value)


def decode_words(text: str) -> list[str]:
    words = []
    word = []
    place = 0
    while place < len(text):
        if text.startswith("\\/", place):
            word.append("/")
            place += 2
            continue
        if text[place] == "/":
            words.append("".join(word))
            word = []
        else:
            word.append(text[place])
        place += 1
    return words
