def digits_backwards(n: int) -> int:
    sign = -1 if n < 0 else 1
    result = sign * int(str(abs(n))[::-1])
    return max(-2**31, min(result, 2**31 - 1))
