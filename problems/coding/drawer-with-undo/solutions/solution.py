class BookmarkDrawer:
    def __init__(self):
        self._values = {}
        self._changes = []  # for each open mark: what the keys changed since then had before

    def set(self, key: str, value: str) -> None:
        self._remember(key)
        self._values[key] = value

    def get(self, key: str) -> str:
        return self._values.get(key, "")

    def unset(self, key: str) -> None:
        self._remember(key)
        self._values.pop(key, None)

    def mark(self) -> None:
        self._changes.append({})

    def keep(self) -> bool:
        if not self._changes:
            return False
        changes = self._changes.pop()
        if self._changes:
            outer = self._changes[-1]
            for key, before in changes.items():
                outer.setdefault(key, before)  # what the outer mark knows is older
        return True

    def undo(self) -> bool:
        if not self._changes:
            return False
        for key, before in self._changes.pop().items():
            if before is None:
                self._values.pop(key, None)
            else:
                self._values[key] = before
        return True

    def _remember(self, key):
        if self._changes:
            self._changes[-1].setdefault(key, self._values.get(key))
