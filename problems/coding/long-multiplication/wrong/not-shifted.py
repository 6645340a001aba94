def multiply(a: str, b: str) -> str:
    columns = [0] * (len(a) + len(b))
    for first in a:
        for j, second in enumerate(reversed(b)):
            columns[j] += int(first) * int(second)
    carry = 0
    for place, column in enumerate(columns):
        carry, columns[place] = divmod(column + carry, 10)
    return "".join(map(str, reversed(columns))).lstrip("0") or "0"
