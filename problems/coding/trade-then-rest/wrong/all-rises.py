def trade_then_rest(prices: list[int]) -> int:
    return sum(max(0, later - earlier) for earlier, later in zip(prices, prices[1:]))
