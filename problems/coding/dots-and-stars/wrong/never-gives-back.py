def fits(text: str, rule: str) -> bool:
    i = j = 0
    while j < len(rule):
        if j + 1 < len(rule) and rule[j + 1] == "*":
            while i < len(text) and rule[j] in (".", text[i]):
                i += 1
            j += 2
        else:
            if i == len(text) or rule[j] not in (".", text[i]):
                return False
            i += 1
            j += 1
    return i == len(text)
