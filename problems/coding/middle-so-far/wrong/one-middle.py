from bisect import insort


class MiddleSoFar:
    def __init__(self):
        self.values = []

    def add(self, value: int) -> None:
        insort(self.values, value)

    def middle(self) -> float:
        return float(self.values[len(self.values) // 2])
