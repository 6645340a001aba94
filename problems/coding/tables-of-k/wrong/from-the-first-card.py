from collections import Counter


def tables_of_k(hand: list[int], k: int) -> bool:
    if len(hand) % k:
        return False
    left = Counter(hand)
    for card in hand:
        if left[card] == 0:
            continue
        for number in range(card, card + k):
            if left[number] == 0:
                return False
            left[number] -= 1
    return True
