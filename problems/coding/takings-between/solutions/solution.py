from itertools import accumulate


class TakingsBetween:
    def __init__(self, takings: list[int]):
        self._totals = [0, *accumulate(takings)]  # _totals[i] is the sum of the first i days

    def between(self, first: int, last: int) -> int:
        return self._totals[last + 1] - self._totals[first]
