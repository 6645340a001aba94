class MiddleSoFar:
    def __init__(self):
        self.values = []

    def add(self, value: int) -> None:
        self.values.append(value)

    def middle(self) -> float:
        n = len(self.values)
        return (self.values[(n - 1) // 2] + self.values[n // 2]) / 2
