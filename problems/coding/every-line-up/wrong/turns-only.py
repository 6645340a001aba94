def every_line_up(people: list[int]) -> list[list[int]]:
    return [people[start:] + people[:start] for start in range(len(people))]
