def ones_and_zeros(a: str, b: str) -> str:
    width = max(len(a), len(b))
    a, b = a.ljust(width, "0"), b.ljust(width, "0")
    digits = []
    carry = 0
    for place in reversed(range(width)):
        carry += int(a[place]) + int(b[place])
        digits.append(str(carry % 2))
        carry //= 2
    digits.append(str(carry))
    return "".join(reversed(digits)).lstrip("0") or "0"
