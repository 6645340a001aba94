def tables_of_k(hand: list[int], k: int) -> bool:
    if len(hand) % k:
        return False
    numbers = sorted(set(hand))
    while numbers:
        first = numbers[0]
        if numbers[:k] != list(range(first, first + k)):
            return False
        numbers = numbers[k:]
    return True
