def one_letter_at_a_time(start: str, goal: str, words: list[str]) -> int:
    # Each word's number of words up to there, corrected until none changes; every pair of words is compared.
    far = len(words) + 2
    length = {word: far for word in words}
    length.pop(start, None)
    differ = lambda a, b: sum(x != y for x, y in zip(a, b))
    for word in length:
        if differ(start, word) == 1:
            length[word] = 2
    changed = True
    while changed:
        changed = False
        for word in length:
            for other in length:
                if length[other] + 1 < length[word] and differ(word, other) == 1:
                    length[word] = length[other] + 1
                    changed = True
    return length[goal] if length.get(goal, far) < far else 0
