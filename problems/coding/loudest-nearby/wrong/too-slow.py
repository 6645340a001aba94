def loudest_nearby(levels: list[int], k: int) -> list[int]:
    answers = []
    for start in range(len(levels) - k + 1):
        loudest = levels[start]
        for level in levels[start:start + k]:
            if level > loudest:
                loudest = level
        answers.append(loudest)
    return answers
