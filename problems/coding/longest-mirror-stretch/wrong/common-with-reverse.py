def longest_mirror(s: str) -> str:
    backwards = s[::-1]
    longest = ""
    common = [0] * (len(s) + 1)
    for end in range(1, len(s) + 1):
        row = [0] * (len(s) + 1)
        for other in range(1, len(s) + 1):
            if s[end - 1] == backwards[other - 1]:
                row[other] = common[other - 1] + 1
                if row[other] > len(longest):
                    longest = s[end - row[other]:end]
        common = row
    return longest
