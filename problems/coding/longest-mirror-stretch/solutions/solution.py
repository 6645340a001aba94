def longest_mirror(s: str) -> str:
    longest = ""
    for middle in range(len(s)):
        for right in (middle, middle + 1):  # a letter in the middle, or a gap
            left = middle
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            # Both ends have gone one step too far.
            longest = max(longest, s[left + 1:right], key=len)
    return longest
