def heaviest_two_meet(stones: list[int]) -> int:
    stones.sort()
    while len(stones) > 1:
        first = stones.pop()
        second = stones.pop()
        if first != second:
            stones.append(first - second)
    return abs(stones[0]) if stones else 0
