import heapq


class MiddleSoFar:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, value: int) -> None:
        if self.low and value > -self.low[0]:
            heapq.heappush(self.high, value)
        else:
            heapq.heappush(self.low, -value)

    def middle(self) -> float:
        if len(self.low) == len(self.high):
            return (self.high[0] - self.low[0]) / 2
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return float(self.high[0])
