def ways_to_pay(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                ways[total] += ways[total - coin]
    return ways[amount]
