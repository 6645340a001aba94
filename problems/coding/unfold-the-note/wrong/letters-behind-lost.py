def unfold(s: str) -> str:
    waiting = []
    text = run = ""
    times = 0
    for sign in s:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            waiting.append((text + run, times))
            text, run, times = "", "", 0
        elif sign == "]":
            outer, count = waiting.pop()
            text = outer + (text + run) * count
            run = ""
        else:
            run += sign
    return text
