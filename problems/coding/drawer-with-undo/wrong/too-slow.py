class BookmarkDrawer:
    def __init__(self):
        self.values = {}
        self.copies = []

    def set(self, key: str, value: str) -> None:
        self.values[key] = value

    def get(self, key: str) -> str:
        return self.values.get(key, "")

    def unset(self, key: str) -> None:
        self.values.pop(key, None)

    def mark(self) -> None:
        copy = {}
        for key, value in self.values.items():
            copy[key] = value
        self.copies.append(copy)

    def keep(self) -> bool:
        if not self.copies:
            return False
        self.copies.pop()
        return True

    def undo(self) -> bool:
        if not self.copies:
            return False
        self.values = self.copies.pop()
        return True
