def next_taller(some: list[int], line: list[int]) -> list[int]:
    answer_for = {person: behind for person, behind in zip(line, line[1:]) if behind > person}
    return [answer_for.get(person, -1) for person in some]
