import heapq


class MiddleSoFar:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, value: int) -> None:
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -value))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def middle(self) -> float:
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return float((self.high[0] - self.low[0]) // 2)
