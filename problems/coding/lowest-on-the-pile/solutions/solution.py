class LowestOnThePile:
    def __init__(self):
        self._pile = []  # pairs: an offer, and the lowest from the bottom up to it

    def push(self, offer: int) -> None:
        lowest = min(offer, self._pile[-1][1]) if self._pile else offer
        self._pile.append((offer, lowest))

    def pop(self) -> None:
        self._pile.pop()

    def top(self) -> int:
        return self._pile[-1][0]

    def lowest(self) -> int:
        return self._pile[-1][1]
