from collections import Counter
from itertools import combinations_with_replacement


def three_that_cancel(nums: list[int]) -> list[list[int]]:
    # Choose two amounts that may be equal; the third is fixed. Then ask whether there are enough entries.
    counts = Counter(nums)
    found = set()
    for first, second in combinations_with_replacement(counts, 2):
        triple = [first, second, -first - second]
        if all(counts[amount] >= triple.count(amount) for amount in triple):
            found.add(tuple(sorted(triple)))
    return [list(triple) for triple in found]
