def how_many_readings(s: str) -> int:
    before, here = 0, 1
    for i in range(len(s)):
        count = here if s[i] != "0" else 0
        if i > 0 and s[i - 1] in "12":
            count += before
        before, here = here, count
    return here
