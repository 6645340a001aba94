def unfold(s: str) -> str:
    text: list[str] = []
    opened: list[tuple[int, int]] = []  # for each open bracket: where its text begins, and its number
    times = 0
    for sign in s:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            opened.append((len(text), times))
            times = 0
        elif sign == "]":
            start, count = opened.pop()
            if count > 1:  # the piece stands there once already
                text += text[start:] * (count - 1)
        else:
            text.append(sign)
    return "".join(text)
