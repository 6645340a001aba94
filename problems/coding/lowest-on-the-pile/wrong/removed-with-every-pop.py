class LowestOnThePile:
    def __init__(self):
        self._offers = []
        self._lowests = []

    def push(self, offer: int) -> None:
        self._offers.append(offer)
        if not self._lowests or offer <= self._lowests[-1]:
            self._lowests.append(offer)

    def pop(self) -> None:
        self._offers.pop()
        self._lowests.pop()

    def top(self) -> int:
        return self._offers[-1]

    def lowest(self) -> int:
        return self._lowests[-1]
