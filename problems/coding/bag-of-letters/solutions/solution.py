from collections import Counter


def bag_of_letters(s: str) -> int:
    pairs = sum(count // 2 for count in Counter(s).values())
    middle = 1 if 2 * pairs < len(s) else 0
    return 2 * pairs + middle
