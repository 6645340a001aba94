import re


def unfold(s: str) -> str:
    unfolded = re.sub(r"(\d+)\[([a-z]*)\]", lambda match: match.group(2) * int(match.group(1)), s)
    return "".join(sign for sign in unfolded if sign.isalpha())
