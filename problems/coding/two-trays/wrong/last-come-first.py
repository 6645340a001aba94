class TwoTrays:
    def __init__(self):
        self._forms = []

    def push(self, form: int) -> None:
        self._forms.append(form)

    def pop(self) -> int:
        return self._forms.pop()

    def peek(self) -> int:
        return self._forms[-1]

    def empty(self) -> bool:
        return not self._forms
