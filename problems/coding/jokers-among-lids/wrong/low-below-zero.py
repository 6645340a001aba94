def jokers_among_lids(s: str) -> bool:
    low = high = 0
    for sign in s:
        low += 1 if sign == "(" else -1
        high += -1 if sign == ")" else 1
        if high < 0:
            return False
    return low <= 0
