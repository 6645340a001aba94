def reading(s: str) -> int:
    text = s.lstrip(" ")
    sign = 1
    while text[:1] in ("+", "-"):
        if text[0] == "-":
            sign = -sign
        text = text[1:]
    digits = ""
    for letter in text:
        if not letter.isdigit():
            break
        digits += letter
    value = sign * int(digits or "0")
    return max(-2**31, min(2**31 - 1, value))
