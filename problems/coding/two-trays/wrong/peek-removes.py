class TwoTrays:
    def __init__(self):
        self._coming = []
        self._going = []

    def push(self, form: int) -> None:
        self._coming.append(form)

    def pop(self) -> int:
        if not self._going:
            while self._coming:
                self._going.append(self._coming.pop())
        return self._going.pop() if self._going else -1

    def peek(self) -> int:
        return self.pop()

    def empty(self) -> bool:
        return not self._coming and not self._going
