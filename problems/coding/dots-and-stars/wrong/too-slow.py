def fits(text: str, rule: str) -> bool:
    return _rest_fits(text, rule, 0, 0)


def _rest_fits(text, rule, i, j):
    if j == len(rule):
        return i == len(text)
    same = i < len(text) and rule[j] in (".", text[i])
    if j + 1 < len(rule) and rule[j + 1] == "*":
        return _rest_fits(text, rule, i, j + 2) or same and _rest_fits(text, rule, i + 1, j)
    return same and _rest_fits(text, rule, i + 1, j + 1)
