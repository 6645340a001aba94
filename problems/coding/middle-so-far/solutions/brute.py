from bisect import insort


class MiddleSoFar:
    def __init__(self):
        self.in_order = []

    def add(self, value: int) -> None:
        insort(self.in_order, value)

    def middle(self) -> float:
        n = len(self.in_order)
        return (self.in_order[(n - 1) // 2] + self.in_order[n // 2]) / 2
