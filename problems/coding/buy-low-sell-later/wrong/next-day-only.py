def buy_low_sell_later(prices: list[int]) -> int:
    return max([0] + [after - before for before, after in zip(prices, prices[1:])])
