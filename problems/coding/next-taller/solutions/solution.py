def next_taller(some: list[int], line: list[int]) -> list[int]:
    answer_for = {}
    waiting = []  # getting shorter towards the end
    for person in line:
        while waiting and waiting[-1] < person:
            answer_for[waiting.pop()] = person
        waiting.append(person)
    return [answer_for.get(person, -1) for person in some]
