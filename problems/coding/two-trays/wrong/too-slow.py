class TwoTrays:
    def __init__(self):
        self._coming = []
        self._other = []

    def push(self, form: int) -> None:
        self._coming.append(form)

    def pop(self) -> int:
        self._move(self._coming, self._other)
        form = self._other.pop()
        self._move(self._other, self._coming)
        return form

    def peek(self) -> int:
        self._move(self._coming, self._other)
        form = self._other[-1]
        self._move(self._other, self._coming)
        return form

    def empty(self) -> bool:
        return not self._coming

    def _move(self, source, target):
        while source:
            target.append(source.pop())
