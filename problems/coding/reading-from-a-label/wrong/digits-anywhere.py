import re


def reading(s: str) -> int:
    match = re.search(r"[+-]?[0-9]+", s)
    if match is None:
        return 0
    return max(-2**31, min(2**31 - 1, int(match.group())))
