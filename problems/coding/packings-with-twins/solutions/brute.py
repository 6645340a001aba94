from collections import Counter
from itertools import product


def packings_with_twins(things: list[int]) -> list[list[int]]:
    copies = Counter(things)
    packings = []
    for counts in product(*(range(most + 1) for most in copies.values())):
        packings.append([thing for thing, count in zip(copies, counts) for _ in range(count)])
    return packings
