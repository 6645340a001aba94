from itertools import zip_longest


def ones_and_zeros(a: str, b: str) -> str:
    digits = []
    carry = 0
    for first, second in zip_longest(reversed(a), reversed(b), fillvalue="0"):
        total = int(first) + int(second) + carry
        digits.append(str(total % 2))
        carry = total // 2
    digits.append(str(carry))
    return "".join(reversed(digits)).lstrip("0") or "0"
