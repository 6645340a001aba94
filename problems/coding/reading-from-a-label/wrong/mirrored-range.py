def reading(s: str) -> int:
    text = s.lstrip(" ")
    sign = 1
    if text[:1] in ("+", "-"):
        sign = -1 if text[0] == "-" else 1
        text = text[1:]
    value = 0
    for letter in text:
        if not letter.isdigit():
            break
        value = min(value * 10 + int(letter), 2**31 - 1)
    return sign * value
