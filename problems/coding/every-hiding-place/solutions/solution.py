from collections import Counter


def every_hiding_place(text: str, word: str) -> list[int]:
    owed = Counter(word)  # never below 0 for long: the stretch has no letter too often
    places = []
    start = 0
    for end, letter in enumerate(text, 1):
        owed[letter] -= 1
        while owed[letter] < 0:
            owed[text[start]] += 1
            start += 1
        if end - start == len(word):
            places.append(start)
    return places
