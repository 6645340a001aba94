def digits_backwards(n: int) -> int:
    result = int(str(abs(n))[::-1])
    return result if result < 2**31 else 0
