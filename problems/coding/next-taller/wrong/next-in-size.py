def next_taller(some: list[int], line: list[int]) -> list[int]:
    answers = []
    for person in some:
        taller = [other for other in line[line.index(person):] if other > person]
        answers.append(min(taller, default=-1))
    return answers
