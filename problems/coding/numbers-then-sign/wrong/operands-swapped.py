def numbers_then_sign(tokens: list[str]) -> int:
    waiting = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        left, right = waiting.pop(), waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "-":
            waiting.append(left - right)
        elif token == "*":
            waiting.append(left * right)
        else:
            waiting.append(int(left / right) if right else 0)
    return waiting.pop()
