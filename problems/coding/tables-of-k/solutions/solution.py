from collections import Counter


def tables_of_k(hand: list[int], k: int) -> bool:
    if len(hand) % k:
        return False
    left = Counter(hand)
    for first in sorted(left):
        runs = left[first]  # the smallest cards left: each must begin a run
        if runs == 0:
            continue
        for number in range(first, first + k):
            if left[number] < runs:
                return False
            left[number] -= runs
    return True
