def sum_up(s: str) -> int:
    total = number = 0
    sign = 1
    for part in s:
        if part.isdigit():
            number = number * 10 + int(part)
        elif part in "+-":
            total += sign * number
            number = 0
            sign = 1 if part == "+" else -1
    return total + sign * number
