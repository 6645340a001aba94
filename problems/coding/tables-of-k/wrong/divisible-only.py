def tables_of_k(hand: list[int], k: int) -> bool:
    return len(hand) % k == 0
