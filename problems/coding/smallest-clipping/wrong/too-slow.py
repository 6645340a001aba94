from collections import Counter


def smallest_clipping(text: str, letters: str) -> str:
    needed = Counter(letters)
    best = ""
    for start in range(len(text)):
        owed = dict(needed)
        missing = len(letters)
        for end in range(start, len(text)):
            letter = text[end]
            if owed.get(letter, 0) > 0:
                owed[letter] -= 1
                missing -= 1
                if missing == 0:
                    if not best or end + 1 - start < len(best):
                        best = text[start:end + 1]
                    break
    return best
