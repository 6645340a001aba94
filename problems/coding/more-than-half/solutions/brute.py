from collections import Counter


def more_than_half(votes: list[int]) -> int:
    return next(candidate for candidate, count in Counter(votes).items() if 2 * count > len(votes))
