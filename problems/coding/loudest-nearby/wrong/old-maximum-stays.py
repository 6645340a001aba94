def loudest_nearby(levels: list[int], k: int) -> list[int]:
    loudest = max(levels[:k])
    answers = [loudest]
    for level in levels[k:]:
        loudest = max(loudest, level)
        answers.append(loudest)
    return answers
