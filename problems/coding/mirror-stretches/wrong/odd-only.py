def mirror_stretches(s: str) -> int:
    count = 0
    for middle in range(len(s)):
        reach = 0
        while middle - reach >= 0 and middle + reach < len(s) and s[middle - reach] == s[middle + reach]:
            count += 1
            reach += 1
    return count
