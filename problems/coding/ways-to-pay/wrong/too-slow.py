def ways_to_pay(amount: int, coins: list[int]) -> int:
    def ways(rest: int, kinds: int) -> int:
        if rest == 0:
            return 1
        if kinds == 0:
            return 0
        count = ways(rest, kinds - 1)
        if coins[kinds - 1] <= rest:
            count += ways(rest - coins[kinds - 1], kinds)
        return count

    return ways(amount, len(coins))
