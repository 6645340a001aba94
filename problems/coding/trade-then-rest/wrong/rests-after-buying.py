def trade_then_rest(prices: list[int]) -> int:
    nothing = float("-inf")
    bought, holding, sold, free = nothing, nothing, nothing, 0
    for price in prices:
        bought, holding, sold, free = free - price, max(holding, bought), holding + price, max(free, sold)
    return int(max(sold, free))
