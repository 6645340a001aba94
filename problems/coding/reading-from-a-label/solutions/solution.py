LARGEST = 2**31 - 1


def reading(s: str) -> int:
    place = 0
    while place < len(s) and s[place] == " ":
        place += 1

    negative = False
    if place < len(s) and s[place] in "+-":
        negative = s[place] == "-"
        place += 1

    end = LARGEST + 1 if negative else LARGEST
    value = 0
    while place < len(s) and "0" <= s[place] <= "9":
        value = min(value * 10 + int(s[place]), end)
        place += 1
    return -value if negative else value
