def trade_then_rest(prices: list[int]) -> int:
    # best[d]: the most from the first d days. If the last trade sells on day d - 1, it bought on
    # some day, and everything before it had to be sold two or more days before that day.
    best = [0, 0]
    for day in range(1, len(prices)):
        trades = [prices[day] - prices[buy] + best[max(0, buy - 1)] for buy in range(day)]
        best.append(max(best[-1], max(trades)))
    return best[-1]
