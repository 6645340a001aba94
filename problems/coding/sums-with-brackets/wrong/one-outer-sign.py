def sum_up(s: str) -> int:
    total = number = 0
    sign = outer = 1
    for part in s:
        if part.isdigit():
            number = number * 10 + int(part)
            continue
        if part == " ":
            continue
        total += sign * number
        number = 0
        if part == "+":
            sign = outer
        elif part == "-":
            sign = -outer
        elif part == "(":
            outer = sign
        elif part == ")":
            outer = 1
    return total + sign * number
