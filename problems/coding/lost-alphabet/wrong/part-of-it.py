from collections import deque


def lost_alphabet(words: list[str]) -> str:
    later = {letter: set() for word in words for letter in word}
    waiting_for = dict.fromkeys(later, 0)
    for word, following in zip(words, words[1:]):
        for before, after in zip(word, following):
            if before != after:
                if after not in later[before]:
                    later[before].add(after)
                    waiting_for[after] += 1
                break  # only the first difference tells anything
        else:
            if len(word) > len(following):
                return ""  # a word cannot stand before its own beginning

    free = deque(letter for letter, number in waiting_for.items() if number == 0)
    order = []
    while free:
        letter = free.popleft()
        order.append(letter)
        for after in later[letter]:
            waiting_for[after] -= 1
            if waiting_for[after] == 0:
                free.append(after)
    return "".join(order)
