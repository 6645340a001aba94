def digits_backwards(n: int) -> int:
    result = 0
    while n not in (0, -1):
        n, digit = divmod(n, 10)
        result = result * 10 + digit
    if n == -1:
        result = -result
    return result if -2**31 <= result < 2**31 else 0
