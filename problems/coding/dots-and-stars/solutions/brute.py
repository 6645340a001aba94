def fits(text: str, rule: str) -> bool:
    pieces = []
    for sign in rule:
        if sign == "*":
            pieces[-1] += "*"
        else:
            pieces.append(sign)

    # All lengths of beginnings of the text that the pieces so far can stand for.
    lengths = {0}
    for piece in pieces:
        reached = set()
        for length in lengths:
            if piece.endswith("*"):
                reached.add(length)
                while length < len(text) and piece[0] in (".", text[length]):
                    length += 1
                    reached.add(length)
            elif length < len(text) and piece in (".", text[length]):
                reached.add(length + 1)
        lengths = reached
    return len(text) in lengths
