def smallest_clipping(text: str, letters: str) -> str:
    for length in range(len(letters), len(text) + 1):
        for start in range(len(text) - length + 1):
            clipping = text[start:start + length]
            if all(clipping.count(letter) >= letters.count(letter) for letter in set(letters)):
                return clipping
    return ""
