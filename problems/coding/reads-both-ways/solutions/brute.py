import string


def reads_both_ways(s: str) -> bool:
    kept = "".join(character for character in s.lower() if character in string.ascii_lowercase + string.digits)
    return kept == "".join(reversed(kept))
