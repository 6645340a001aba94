from itertools import zip_longest


def ones_and_zeros(a: str, b: str) -> str:
    digits = []
    carry = 0
    for first, second in zip_longest(reversed(a), reversed(b), fillvalue="0"):
        carry += int(first) + int(second)
        digits.append(str(carry % 2))
        carry //= 2
    return "".join(reversed(digits)).lstrip("0") or "0"
