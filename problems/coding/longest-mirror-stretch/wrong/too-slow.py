def longest_mirror(s: str) -> str:
    longest = s[0]
    for start in range(len(s)):
        for end in range(start, len(s)):
            left, right = start, end
            while left < right and s[left] == s[right]:
                left += 1
                right -= 1
            if left >= right and end - start + 1 > len(longest):
                longest = s[start:end + 1]
    return longest
