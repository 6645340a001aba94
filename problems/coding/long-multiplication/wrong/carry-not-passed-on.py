def multiply(a: str, b: str) -> str:
    columns = [0] * (len(a) + len(b))
    for i, first in enumerate(reversed(a)):
        for j, second in enumerate(reversed(b)):
            product = int(first) * int(second)
            columns[i + j] += product % 10
            columns[i + j + 1] += product // 10
    for place in range(len(columns) - 1):
        if columns[place] > 9:
            columns[place] -= 10
            columns[place + 1] += 1
    return "".join(str(column % 10) for column in reversed(columns)).lstrip("0") or "0"
