from collections import Counter


def smallest_clipping(text: str, letters: str) -> str:
    needed = set(letters)
    inside = Counter()
    kinds = 0
    best_start, best_length = 0, len(text) + 1
    start = 0
    for end, letter in enumerate(text, 1):
        inside[letter] += 1
        if letter in needed and inside[letter] == 1:
            kinds += 1

        while kinds == len(needed):
            if end - start < best_length:
                best_start, best_length = start, end - start
            first = text[start]
            inside[first] -= 1
            if first in needed and inside[first] == 0:
                kinds -= 1
            start += 1

    if best_length > len(text):
        return ""
    return text[best_start:best_start + best_length]
