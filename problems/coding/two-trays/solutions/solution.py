class TwoTrays:
    def __init__(self):
        self._coming = []
        self._going = []  # older than all in coming, the oldest on top

    def push(self, form: int) -> None:
        self._coming.append(form)

    def pop(self) -> int:
        self._serve()
        return self._going.pop()

    def peek(self) -> int:
        self._serve()
        return self._going[-1]

    def empty(self) -> bool:
        return not self._coming and not self._going

    def _serve(self):
        if not self._going:
            while self._coming:
                self._going.append(self._coming.pop())
