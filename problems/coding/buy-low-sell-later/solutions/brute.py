def buy_low_sell_later(prices: list[int]) -> int:
    # For each day of purchase the highest price from then on.
    return max(max(prices[day:]) - prices[day] for day in range(len(prices)))
