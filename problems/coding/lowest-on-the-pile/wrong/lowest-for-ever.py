class LowestOnThePile:
    def __init__(self):
        self._offers = []
        self._lowest = float("inf")

    def push(self, offer: int) -> None:
        self._offers.append(offer)
        self._lowest = min(self._lowest, offer)

    def pop(self) -> None:
        self._offers.pop()

    def top(self) -> int:
        return self._offers[-1]

    def lowest(self) -> int:
        return self._lowest
