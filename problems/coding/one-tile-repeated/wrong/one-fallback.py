def one_tile(s: str) -> bool:
    borders = [0] * len(s)
    matched = 0
    for end in range(1, len(s)):
        if matched and s[end] != s[matched]:
            matched = borders[matched - 1]
        matched = matched + 1 if s[end] == s[matched] else 0
        borders[end] = matched
    return matched > 0 and len(s) % (len(s) - matched) == 0
