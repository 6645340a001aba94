class TakingsBetween:
    def __init__(self, takings: list[int]):
        self._takings = takings

    def between(self, first: int, last: int) -> int:
        total = 0
        for day in range(first, last + 1):
            total += self._takings[day]
        return total
