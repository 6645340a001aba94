def fewest_coins(coins: list[int], amount: int) -> int:
    payable = {0}  # the amounts that exactly `count` coins can pay
    for count in range(amount + 1):
        if amount in payable:
            return count
        payable = {paid + coin for paid in payable for coin in coins if paid + coin <= amount}
    return -1
