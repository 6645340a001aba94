def jokers_among_lids(s: str) -> bool:
    depth = 0
    for sign in s:
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        if depth < 0:
            return False
    return depth == 0
