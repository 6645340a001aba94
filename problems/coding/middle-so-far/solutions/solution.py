import heapq


class MiddleSoFar:
    def __init__(self):
        # The lower half, as negative numbers with its largest on top, has as many values as
        # the upper half, or one more.
        self._lower = []
        self._upper = []

    def add(self, value: int) -> None:
        border = -heapq.heappushpop(self._lower, -value)
        heapq.heappush(self._upper, border)
        if len(self._upper) > len(self._lower):
            heapq.heappush(self._lower, -heapq.heappop(self._upper))

    def middle(self) -> float:
        if len(self._lower) > len(self._upper):
            return float(-self._lower[0])
        return (self._upper[0] - self._lower[0]) / 2
