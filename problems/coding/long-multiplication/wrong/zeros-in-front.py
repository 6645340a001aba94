def multiply(a: str, b: str) -> str:
    columns = [0] * (len(a) + len(b))
    for i, first in enumerate(reversed(a)):
        for j, second in enumerate(reversed(b)):
            columns[i + j] += int(first) * int(second)
            columns[i + j + 1] += columns[i + j] // 10
            columns[i + j] %= 10
    if columns[-1] == 0:
        columns.pop()
    return "".join(map(str, reversed(columns)))
