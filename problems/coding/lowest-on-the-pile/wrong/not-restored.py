class LowestOnThePile:
    def __init__(self):
        self._offers = []
        self._lowest = None

    def push(self, offer: int) -> None:
        if not self._offers or offer < self._lowest:
            self._lowest = offer
        self._offers.append(offer)

    def pop(self) -> None:
        self._offers.pop()

    def top(self) -> int:
        return self._offers[-1]

    def lowest(self) -> int:
        return self._lowest
