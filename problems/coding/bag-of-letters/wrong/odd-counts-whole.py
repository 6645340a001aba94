from collections import Counter


def bag_of_letters(s: str) -> int:
    counts = Counter(s).values()
    length = sum(count for count in counts if count > 1)
    return length + 1 if 1 in counts else length
