from collections import Counter


def scramble_inside(word: str, text: str) -> bool:
    surplus = Counter()  # how many more of a letter the stretch has than the word
    surplus.subtract(word)
    off = len(surplus)  # letters whose surplus is not 0
    for end, letter in enumerate(text):
        surplus[letter] += 1
        if surplus[letter] == 0:
            off -= 1
        elif surplus[letter] == 1:
            off += 1

        if end >= len(word):
            leaving = text[end - len(word)]
            surplus[leaving] -= 1
            if surplus[leaving] == 0:
                off -= 1
            elif surplus[leaving] == -1:
                off += 1

        if off == 0:
            return True
    return False
