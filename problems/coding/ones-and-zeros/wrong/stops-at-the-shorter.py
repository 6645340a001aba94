def ones_and_zeros(a: str, b: str) -> str:
    digits = []
    carry = 0
    for first, second in zip(reversed(a), reversed(b)):
        carry += int(first) + int(second)
        digits.append(str(carry % 2))
        carry //= 2
    digits.append(str(carry))
    return "".join(reversed(digits)).lstrip("0") or "0"
