import heapq


class MiddleSoFar:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, value: int) -> None:
        if len(self.low) <= len(self.high):
            heapq.heappush(self.low, -value)
        else:
            heapq.heappush(self.high, value)

    def middle(self) -> float:
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
