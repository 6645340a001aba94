def one_tile(s: str) -> bool:
    n = len(s)
    for length in range(1, n // 2 + 1):
        place = length
        while place < n and s[place] == s[place - length]:
            place += 1
        if place == n and n % length == 0:
            return True
    return False
