def fewest_coins(coins: list[int], amount: int) -> int:
    if amount == 0:
        return 0
    fewest = -1
    for coin in coins:
        if coin <= amount:
            rest = fewest_coins(coins, amount - coin)
            if rest >= 0 and (fewest < 0 or rest + 1 < fewest):
                fewest = rest + 1
    return fewest
