def sum_up(s: str) -> int:
    total = number = 0
    sign = 1
    signs = [1]  # the top: the product of the signs before all open brackets
    for part in s:
        if part.isdigit():
            number = number * 10 + int(part)
            continue
        total += sign * number
        number = 0
        if part == "+":
            sign = signs[-1]
        elif part == "-":
            sign = -signs[-1]
        elif part == "(":
            signs.append(sign)
        elif part == ")":
            signs.pop()
    return total + sign * number
