def digits_backwards(n: int) -> int:
    if n < 0:
        # One more number fits below zero than above, but that one is no result: its digits backwards are no legal n.
        return -digits_backwards(-n)
    backwards = 0
    while n > 0:
        n, digit = divmod(n, 10)
        backwards = backwards * 10 + digit
    return backwards if backwards < 2**31 else 0
