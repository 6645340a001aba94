def numbers_then_sign(tokens: list[str]) -> int:
    waiting = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        right, left = waiting.pop(), waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "-":
            waiting.append(left - right)
        elif token == "*":
            waiting.append(left * right)
        else:
            waiting.append(left // right)
    return waiting.pop()
