def next_taller(some: list[int], line: list[int]) -> list[int]:
    place_of = {person: place for place, person in enumerate(line)}
    answers = []
    for person in some:
        answer = -1
        for place in range(place_of[person] + 1, len(line)):
            if line[place] > person:
                answer = line[place]
                break
        answers.append(answer)
    return answers
