def multiply(a: str, b: str) -> str:
    columns = [0] * (len(a) + len(b) - 1)
    for i, first in enumerate(reversed(a)):
        for j, second in enumerate(reversed(b)):
            columns[i + j] += int(first) * int(second)
    carry = 0
    for place, column in enumerate(columns):
        carry, columns[place] = divmod(column + carry, 10)
    return "".join(map(str, reversed(columns))).lstrip("0") or "0"
