def encode_words(value: list[str]) -> str:
    # Two hexadecimal digits for each character, a full stop behind each word.
    return "".join(word.encode("ascii").hex() + "." for word in value)


def decode_words(text: str) -> list[str]:
    return [bytes.fromhex(word).decode("ascii") for word in text.split(".")[:-1]]
