def longest_mirror(s: str) -> str:
    best_start = best_end = 0
    for middle in range(len(s)):
        for right in (middle, middle + 1):  # a letter in the middle, or a gap
            left = middle
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            # Both ends have gone one step too far.
            if right - left - 1 > best_end - best_start:
                best_start, best_end = left + 1, right
    return s[best_start:best_end]
