class TwoTrays:
    def __init__(self):
        self._coming = []
        self._going = []

    def push(self, form: int) -> None:
        self._coming.append(form)

    def pop(self) -> int:
        self._move_over()
        return self._going.pop()

    def peek(self) -> int:
        self._move_over()
        return self._going[-1]

    def empty(self) -> bool:
        return not self._coming and not self._going

    def _move_over(self):
        while self._coming:
            self._going.append(self._coming.pop())
