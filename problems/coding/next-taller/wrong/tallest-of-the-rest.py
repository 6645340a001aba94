def next_taller(some: list[int], line: list[int]) -> list[int]:
    answer_for = {}
    tallest = -1
    for person in reversed(line):
        answer_for[person] = tallest if tallest > person else -1
        tallest = max(tallest, person)
    return [answer_for[person] for person in some]
