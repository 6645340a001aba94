def how_many_readings(s: str) -> int:
    def readings_from(place: int) -> int:
        if place == len(s):
            return 1
        if s[place] == "0":
            return 0
        count = readings_from(place + 1)
        if place + 1 < len(s) and int(s[place : place + 2]) <= 26:
            count += readings_from(place + 2)
        return count

    return readings_from(0)
