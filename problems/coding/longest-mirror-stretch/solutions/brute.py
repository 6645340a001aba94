def longest_mirror(s: str) -> str:
    for length in range(len(s), 0, -1):
        for start in range(len(s) - length + 1):
            stretch = s[start:start + length]
            if stretch == stretch[::-1]:
                return stretch
    return ""
