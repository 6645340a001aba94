def tables_of_k(hand: list[int], k: int) -> bool:
    left = list(hand)
    while left:
        smallest = left[0]
        for card in left:
            if card < smallest:
                smallest = card
        for number in range(smallest, smallest + k):
            if number not in left:
                return False
            left.remove(number)
    return True
