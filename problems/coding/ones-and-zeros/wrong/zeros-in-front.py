def ones_and_zeros(a: str, b: str) -> str:
    width = max(len(a), len(b))
    a, b = a.zfill(width), b.zfill(width)
    digits = []
    carry = 0
    for place in reversed(range(width)):
        carry += int(a[place]) + int(b[place])
        digits.append(str(carry % 2))
        carry //= 2
    if carry:
        digits.append("1")
    return "".join(reversed(digits))
