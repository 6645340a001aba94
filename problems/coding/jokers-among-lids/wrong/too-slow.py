def jokers_among_lids(s: str) -> bool:
    waiting = [(0, 0)]
    while waiting:
        place, depth = waiting.pop()
        if place == len(s):
            if depth == 0:
                return True
            continue
        if s[place] != ")":
            waiting.append((place + 1, depth + 1))
        if s[place] == "*":
            waiting.append((place + 1, depth))
        if s[place] != "(" and depth > 0:
            waiting.append((place + 1, depth - 1))
    return False
