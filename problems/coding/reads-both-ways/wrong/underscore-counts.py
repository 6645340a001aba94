import re


def reads_both_ways(s: str) -> bool:
    text = re.sub(r"\W", "", s).lower()
    return text == text[::-1]
