import re


def reading(s: str) -> int:
    match = re.match(r" *([+-]?) *([0-9]+)", s)
    if match is None:
        return 0
    value = int(match.group(2))
    if match.group(1) == "-":
        value = -value
    return max(-2**31, min(2**31 - 1, value))
