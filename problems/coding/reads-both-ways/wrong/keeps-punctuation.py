def reads_both_ways(s: str) -> bool:
    text = s.replace(" ", "").lower()
    return text == text[::-1]
