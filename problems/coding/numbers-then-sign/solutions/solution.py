def numbers_then_sign(tokens: list[str]) -> int:
    waiting = []  # results that no sign has used yet
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        right = waiting.pop()
        left = waiting.pop()
        if token == "+":
            waiting.append(left + right)
        elif token == "-":
            waiting.append(left - right)
        elif token == "*":
            waiting.append(left * right)
        else:
            waiting.append(divide(left, right))
    return waiting.pop()


def divide(left: int, right: int) -> int:
    """Cuts off towards zero; // would round down."""
    size = abs(left) // abs(right)
    return size if (left < 0) == (right < 0) else -size
