def read_twice(badges: list[int]) -> list[int]:
    n = len(badges)
    count = [0] * n
    for badge in badges:
        if badge < n:
            count[badge] += 1
    return [badge for badge in range(1, n) if count[badge] == 2]
