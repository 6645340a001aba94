def how_many_readings(s: str) -> int:
    # Lay every letter's number at the front of what is left, and go on.
    if s == "":
        return 1
    return sum(how_many_readings(s[len(code) :]) for code in map(str, range(1, 27)) if s.startswith(code))
