def fits(text: str, rule: str) -> bool:
    # row[i]: do the letters of the text from i on fit the part of the rule looked at?
    row = [False] * len(text) + [True]  # nothing is left of the rule: only the empty rest fits
    at = len(rule) - 1
    while at >= 0:
        starred = rule[at] == "*"
        if starred:
            sign = "."
        else:
            sign = rule[at]
        longer = [False] * (len(text) + 1)
        for i in range(len(text), -1, -1):
            same = i < len(text) and sign in (".", text[i])
            if starred:
                longer[i] = row[i] or same and longer[i + 1]  # take none, or one and stay
            else:
                longer[i] = same and row[i + 1]
        row = longer
        at -= 1
    return row[0]
