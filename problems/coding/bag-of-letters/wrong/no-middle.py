from collections import Counter


def bag_of_letters(s: str) -> int:
    return sum(count // 2 * 2 for count in Counter(s).values())
