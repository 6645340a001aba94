from bisect import insort


class LowestOnThePile:
    def __init__(self):
        self._offers = []

    def push(self, offer: int) -> None:
        insort(self._offers, offer)

    def pop(self) -> None:
        self._offers.pop()

    def top(self) -> int:
        return self._offers[-1]

    def lowest(self) -> int:
        return self._offers[0]
