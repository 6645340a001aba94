def numbers_then_sign(tokens: list[str]) -> int:
    result, latest = None, None
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            if result is None:
                result = int(token)
            else:
                latest = int(token)
        elif token == "+":
            result += latest
        elif token == "-":
            result -= latest
        elif token == "*":
            result *= latest
        else:
            result = int(result / latest) if latest else 0
    return result
