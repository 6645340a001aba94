def fewest_coins(coins: list[int], amount: int) -> int:
    seen = {0}
    level = [0]
    count = 0
    while level:
        count += 1
        following = []
        for paid in level:
            for coin in coins:
                total = paid + coin
                if total == amount:
                    return count
                if total < amount and total not in seen:
                    seen.add(total)
                    following.append(total)
        level = following
    return -1
