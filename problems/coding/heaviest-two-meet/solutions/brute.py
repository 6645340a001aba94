def heaviest_two_meet(stones: list[int]) -> int:
    stones = list(stones)
    while len(stones) > 1:
        heaviest = max(stones)
        stones.remove(heaviest)
        next_one = max(stones)
        stones.remove(next_one)
        if heaviest != next_one:
            stones.append(heaviest - next_one)
    return sum(stones)
