def buy_low_sell_later(prices: list[int]) -> int:
    return max(prices) - min(prices)
