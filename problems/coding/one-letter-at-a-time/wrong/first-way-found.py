def one_letter_at_a_time(start: str, goal: str, words: list[str]) -> int:
    unseen = set(words)
    unseen.discard(start)
    to_visit = [(start, 1)]
    while to_visit:
        word, length = to_visit.pop()
        if word == goal:
            return length
        for place in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                other = word[:place] + letter + word[place + 1:]
                if other in unseen:
                    unseen.remove(other)
                    to_visit.append((other, length + 1))
    return 0
