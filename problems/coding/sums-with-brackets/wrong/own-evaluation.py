def sum_up(s: str) -> int:
    return eval(s.strip())
