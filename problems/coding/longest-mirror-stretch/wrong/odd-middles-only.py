def longest_mirror(s: str) -> str:
    longest = ""
    for middle in range(len(s)):
        left = right = middle
        while left > 0 and right < len(s) - 1 and s[left - 1] == s[right + 1]:
            left -= 1
            right += 1
        if right - left + 1 > len(longest):
            longest = s[left:right + 1]
    return longest
