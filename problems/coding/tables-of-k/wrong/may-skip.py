from collections import Counter


def tables_of_k(hand: list[int], k: int) -> bool:
    left = Counter(hand)
    while left:
        run = sorted(left)[:k]
        if len(run) < k:
            return False
        for number in run:
            left[number] -= 1
            if left[number] == 0:
                del left[number]
    return True
