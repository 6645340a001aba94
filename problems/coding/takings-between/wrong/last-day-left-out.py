class TakingsBetween:
    def __init__(self, takings: list[int]):
        self._totals = [0]
        for amount in takings:
            self._totals.append(self._totals[-1] + amount)

    def between(self, first: int, last: int) -> int:
        return self._totals[last] - self._totals[first]
