def longest_mirror(s: str) -> str:
    n = len(s)
    mirror = [[False] * n for _ in range(n)]
    longest = s[0]
    for left in range(n):
        for right in range(left, n):
            if s[left] == s[right] and (right - left < 2 or mirror[left + 1][right - 1]):
                mirror[left][right] = True
                if right - left + 1 > len(longest):
                    longest = s[left:right + 1]
    return longest
