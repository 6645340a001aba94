def ways_to_pay(amount: int, coins: list[int]) -> int:
    if amount == 0:
        return 0
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
