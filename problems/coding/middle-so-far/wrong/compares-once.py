import heapq


class MiddleSoFar:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, value: int) -> None:
        goes_low = not self.low or value <= -self.low[0]
        if goes_low and len(self.low) > len(self.high):
            goes_low = False
        elif not goes_low and len(self.high) == len(self.low):
            goes_low = True
        if goes_low:
            heapq.heappush(self.low, -value)
        else:
            heapq.heappush(self.high, value)

    def middle(self) -> float:
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
