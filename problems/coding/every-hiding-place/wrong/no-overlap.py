from collections import Counter


def every_hiding_place(text: str, word: str) -> list[int]:
    owed = Counter(word)
    places = []
    start = 0
    for end, letter in enumerate(text):
        owed[letter] -= 1
        while owed[letter] < 0:
            owed[text[start]] += 1
            start += 1
        if end - start + 1 == len(word):
            places.append(start)
            owed, start = Counter(word), end + 1
    return places
