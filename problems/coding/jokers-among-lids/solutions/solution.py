def jokers_among_lids(s: str) -> bool:
    low = high = 0  # how many brackets can be open, at least and at most
    for sign in s:
        low += 1 if sign == "(" else -1
        high += -1 if sign == ")" else 1
        if high < 0:
            return False
        low = max(low, 0)
    return low == 0
