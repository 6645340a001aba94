import re


def reading(s: str) -> int:
    match = re.match(r" *([+-]?[0-9]+)", s)
    if match is None:
        return 0
    return max(-2147483648, min(2147483647, int(match.group(1))))
