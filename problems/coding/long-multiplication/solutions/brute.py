def multiply(a: str, b: str) -> str:
    # As on paper: a line for each digit of b, shifted and added.
    total = [0]
    for shift, digit in enumerate(reversed(b)):
        line = [0] * shift
        carry = 0
        for other in reversed(a):
            carry, left = divmod(int(other) * int(digit) + carry, 10)
            line.append(left)
        line.append(carry)
        total = add(total, line)
    while len(total) > 1 and total[-1] == 0:
        total.pop()
    return "".join(map(str, reversed(total)))


def add(first: list[int], second: list[int]) -> list[int]:
    length = max(len(first), len(second))
    total = []
    carry = 0
    for place in range(length):
        carry += first[place] if place < len(first) else 0
        carry += second[place] if place < len(second) else 0
        carry, left = divmod(carry, 10)
        total.append(left)
    total.append(carry)
    return total
