def ways_to_pay(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount  # with no coin only 0 can be paid
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
