from collections import Counter


def smallest_clipping(text: str, letters: str) -> str:
    owed = Counter(letters)
    missing = len(letters)
    best_start, best_length = 0, len(text) + 1
    start = 0
    for end, letter in enumerate(text, 1):
        if owed[letter] > 0:
            missing -= 1
        owed[letter] -= 1

        while missing == 0:
            owed[text[start]] += 1
            if owed[text[start]] > 0:
                missing += 1
            start += 1
            if end - start < best_length:
                best_start, best_length = start, end - start

    if best_length > len(text):
        return ""
    return text[best_start:best_start + best_length]
