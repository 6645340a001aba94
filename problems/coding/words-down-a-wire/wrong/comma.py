def encode_words(value: list[str]) -> str:
    return "".join(word + "," for word in value)


def decode_words(text: str) -> list[str]:
    return text.split(",")[:-1]
