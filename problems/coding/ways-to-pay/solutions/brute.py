def ways_to_pay(amount: int, coins: list[int]) -> int:
    # Decide for the first kind how many coins of it, and pay the rest with the other kinds.
    if not coins:
        return 1 if amount == 0 else 0
    return sum(ways_to_pay(rest, coins[1:]) for rest in range(amount, -1, -coins[0]))
