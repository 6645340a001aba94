def digits_backwards(n: int) -> int:
    sign = -1 if n < 0 else 1
    result = sign * int(str(abs(n))[::-1])
    return result if -2**63 <= result < 2**63 else 0
