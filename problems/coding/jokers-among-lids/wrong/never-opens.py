def jokers_among_lids(s: str) -> bool:
    depth = stars = 0
    for sign in reversed(s):
        if sign == ")":
            depth += 1
        elif sign == "*":
            stars += 1
        elif depth:
            depth -= 1
        elif stars:
            stars -= 1
        else:
            return False
    return depth == 0
