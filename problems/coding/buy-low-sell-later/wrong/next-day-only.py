def buy_low_sell_later(prices: list[int]) -> int:
    return max((after - before for before, after in zip(prices, prices[1:])), default=0) if max(
        (after - before for before, after in zip(prices, prices[1:])), default=0
    ) > 0 else 0
