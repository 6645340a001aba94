from collections import Counter


def more_than_half(votes: list[int]) -> int:
    first_half = votes[:(len(votes) + 1) // 2]
    return Counter(first_half).most_common(1)[0][0]
