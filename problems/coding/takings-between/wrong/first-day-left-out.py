from itertools import accumulate


class TakingsBetween:
    def __init__(self, takings: list[int]):
        self._totals = list(accumulate(takings))

    def between(self, first: int, last: int) -> int:
        return self._totals[last] - self._totals[first]
