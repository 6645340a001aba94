def multiply(a: str, b: str) -> str:
    first = [int(digit) for digit in reversed(a)]
    second = [int(digit) for digit in reversed(b)]
    columns = [0] * (len(a) + len(b))
    for i, digit in enumerate(first):
        for j, other in enumerate(second):
            columns[i + j] += digit * other

    carry = 0
    for place, column in enumerate(columns):
        carry, columns[place] = divmod(column + carry, 10)
    return "".join(map(str, reversed(columns))).lstrip("0") or "0"
