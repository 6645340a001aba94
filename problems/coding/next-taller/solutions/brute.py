def next_taller(some: list[int], line: list[int]) -> list[int]:
    answers = []
    for person in some:
        behind = line[line.index(person) + 1:]
        answers.append(next((other for other in behind if other > person), -1))
    return answers
