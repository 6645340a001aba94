from collections import Counter


def bag_of_letters(s: str) -> int:
    counts = Counter(s).values()
    length = sum(count for count in counts if count % 2 == 0)
    return length + max((count for count in counts if count % 2 == 1), default=0)
