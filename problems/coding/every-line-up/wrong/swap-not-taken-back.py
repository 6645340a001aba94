def every_line_up(people: list[int]) -> list[list[int]]:
    line_ups = []
    line = people[:]

    def fill(place: int) -> None:
        if place == len(line):
            line_ups.append(line[:])
            return
        for other in range(place, len(line)):
            line[place], line[other] = line[other], line[place]
            fill(place + 1)

    fill(0)
    return line_ups
