from collections import Counter


def scramble_inside(word: str, text: str) -> bool:
    wanted = Counter(word)
    inside = Counter(text[:len(word)])
    for end in range(len(word), len(text)):
        if inside == wanted:
            return True
        inside[text[end]] += 1
        inside[text[end - len(word)]] -= 1
    return False
