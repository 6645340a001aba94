def numbers_then_sign(tokens: list[str]) -> int:
    waiting = []
    for token in tokens:
        if token[0] not in "+-*/":
            waiting.append(int(token))
            continue
        right, left = waiting.pop(), waiting.pop()
        if token[0] == "+":
            waiting.append(left + right)
        elif token[0] == "-":
            waiting.append(left - right)
        elif token[0] == "*":
            waiting.append(left * right)
        else:
            waiting.append(int(left / right))
    return waiting.pop()
