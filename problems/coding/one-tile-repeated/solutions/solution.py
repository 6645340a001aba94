def one_tile(s: str) -> bool:
    # borders[i]: the longest proper beginning of the first i + 1 letters that they also end with
    borders = [0] * len(s)
    matched = 0
    for end in range(1, len(s)):
        while matched and s[end] != s[matched]:
            matched = borders[matched - 1]
        if s[end] == s[matched]:
            matched += 1
        borders[end] = matched

    tile = len(s) - matched  # the text repeats after so many letters
    return matched > 0 and len(s) % tile == 0
