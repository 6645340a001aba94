from collections import Counter


def same_tiles(a: str, b: str) -> bool:
    left = Counter(a)
    for letter in b:
        if left[letter] == 0:
            return False
        left[letter] -= 1
    return True
