class TwoTrays:
    def __init__(self):
        self._forms = []
        self._taken = 0

    def push(self, form: int) -> None:
        self._forms.append(form)

    def pop(self) -> int:
        self._taken += 1
        return self._forms[self._taken - 1]

    def peek(self) -> int:
        return self._forms[self._taken]

    def empty(self) -> bool:
        return self._taken == len(self._forms)
