def trade_then_rest(prices: list[int]) -> int:
    nothing = float("-inf")
    holding, sold, resting, free = nothing, nothing, nothing, 0
    for price in prices:
        holding, sold, resting, free = max(holding, free - price), holding + price, sold, max(free, resting)
    return int(max(sold, resting, free))
