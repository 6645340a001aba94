class MiddleSoFar:
    def __init__(self):
        self.values = []

    def add(self, value: int) -> None:
        self.values.append(value)

    def middle(self) -> float:
        n = len(self.values)
        in_order = sorted(self.values)
        return (in_order[(n - 1) // 2] + in_order[n // 2]) / 2
