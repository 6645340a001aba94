def fewest_coins(coins: list[int], amount: int) -> int:
    impossible = amount + 1  # more than any payment takes: every coin is worth at least 1
    fewest = [0] + [impossible] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            with_coin = fewest[total - coin] + 1
            if with_coin < fewest[total]:
                fewest[total] = with_coin
    return fewest[amount] if fewest[amount] < impossible else -1
