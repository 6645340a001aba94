class LowestOnThePile:
    def __init__(self):
        self._offers = []

    def push(self, offer: int) -> None:
        self._offers.append(offer)

    def pop(self) -> None:
        self._offers.pop()

    def top(self) -> int:
        return self._offers[-1]

    def lowest(self) -> int:
        return min(self._offers)
