def how_many_readings(s: str) -> int:
    before, here = 0, 1  # nothing has one reading: the empty one
    last = ""
    for digit in s:
        count = 0
        if digit != "0":
            count += here
        if last == "1" or (last == "2" and digit <= "6"):
            count += before
        before, here = here, count
        last = digit
    return here
