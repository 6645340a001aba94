def unfold(s: str) -> str:
    waiting = []
    pieces: list[str] = []
    times = 0
    for sign in s:
        if sign.isdigit():
            times = int(sign)
        elif sign == "[":
            waiting.append((pieces, times))
            pieces = []
        elif sign == "]":
            outer, count = waiting.pop()
            outer.append("".join(pieces) * count)
            pieces = outer
        else:
            pieces.append(sign)
    return "".join(pieces)
