class TakingsBetween:
    def __init__(self, takings: list[int]):
        self._takings = takings

    def between(self, first: int, last: int) -> int:
        return sum(self._takings[first:last + 1])
