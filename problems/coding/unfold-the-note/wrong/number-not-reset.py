def unfold(s: str) -> str:
    waiting = []
    text = ""
    times = 0
    for sign in s:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            waiting.append((text, times))
            text = ""
        elif sign == "]":
            outer, count = waiting.pop()
            text = outer + text * count
            times = 0
        else:
            text += sign
    return text
