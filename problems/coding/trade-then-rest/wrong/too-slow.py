def trade_then_rest(prices: list[int]) -> int:
    def earn(day: int, holds: bool) -> int:
        if day >= len(prices):
            return 0
        wait = earn(day + 1, holds)
        if holds:
            return max(wait, prices[day] + earn(day + 2, False))
        return max(wait, earn(day + 1, True) - prices[day])

    return earn(0, False)
