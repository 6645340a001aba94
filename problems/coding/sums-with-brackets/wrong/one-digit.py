def sum_up(s: str) -> int:
    total = 0
    signs = [1]
    sign = 1
    for part in s:
        if part.isdigit():
            total += sign * int(part)
        elif part == "+":
            sign = signs[-1]
        elif part == "-":
            sign = -signs[-1]
        elif part == "(":
            signs.append(sign)
        elif part == ")":
            signs.pop()
    return total
