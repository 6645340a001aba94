def every_line_up(people: list[int]) -> list[list[int]]:
    line_ups = []
    line = []
    stands = [False] * len(people)

    def fill() -> None:
        if len(line) == len(people):
            line_ups.append(line.copy())
            return
        for i, person in enumerate(people):
            if not stands[i]:
                stands[i] = True
                line.append(person)
                fill()
                line.pop()
                stands[i] = False

    fill()
    return line_ups
