def digits_backwards(n: int) -> int:
    text = str(n)
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    result = int(sign + digits[::-1])
    return result if result.bit_length() <= 31 else 0
