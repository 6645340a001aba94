def how_many_readings(s: str) -> int:
    before, here = 0, 1
    for i in range(len(s)):
        count = here
        if i > 0 and 10 <= int(s[i - 1 : i + 1]) <= 26:
            count += before
        before, here = here, count
    return here
