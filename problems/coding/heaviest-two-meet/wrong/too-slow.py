def heaviest_two_meet(stones: list[int]) -> int:
    while len(stones) > 1:
        stones = sorted(stones)
        first = stones.pop()
        second = stones.pop()
        if first != second:
            stones.insert(0, first - second)
    return stones[0] if stones else 0
