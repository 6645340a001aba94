def reading(s: str) -> int:
    try:
        value = int(s.strip(" "))
    except ValueError:
        return 0
    return max(-2**31, min(2**31 - 1, value))
