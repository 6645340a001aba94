sent = []


def encode_words(value: list[str]) -> str:
    sent[:] = value
    return "look it up"


def decode_words(text: str) -> list[str]:
    return list(sent)
