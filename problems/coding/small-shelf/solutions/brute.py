class SmallShelf:
    def __init__(self, places: int):
        self.places = places
        self.drawings = []  # (key, value), the one used last at the end

    def get(self, key: int) -> int:
        for drawing in self.drawings:
            if drawing[0] == key:
                self.drawings.remove(drawing)
                self.drawings.append(drawing)
                return drawing[1]
        return -1

    def put(self, key: int, value: int) -> None:
        self.drawings = [drawing for drawing in self.drawings if drawing[0] != key]
        self.drawings.append((key, value))
        if len(self.drawings) > self.places:
            self.drawings.pop(0)
