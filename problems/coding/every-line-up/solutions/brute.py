def every_line_up(people: list[int]) -> list[list[int]]:
    # Each new person is put into every gap of every shorter line.
    lines = [[]]
    for person in people:
        lines = [line[:gap] + [person] + line[gap:] for line in lines for gap in range(len(line) + 1)]
    return lines
