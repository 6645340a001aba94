class SmallShelf:
    def __init__(self, places: int):
        self.places = places
        self.calls = 0
        self.drawings = []  # [key, value, last use]

    def get(self, key: int) -> int:
        drawing = self._find(key)
        if drawing is None:
            return -1
        self._use(drawing)
        return drawing[1]

    def put(self, key: int, value: int) -> None:
        drawing = self._find(key)
        if drawing is None:
            drawing = [key, value, 0]
            if len(self.drawings) < self.places:
                self.drawings.append(drawing)
            else:
                self.drawings[self._oldest()] = drawing
        drawing[1] = value
        self._use(drawing)

    def _use(self, drawing):
        self.calls += 1
        drawing[2] = self.calls

    def _find(self, key):
        for drawing in self.drawings:
            if drawing[0] == key:
                return drawing
        return None

    def _oldest(self):
        oldest = 0
        for place in range(len(self.drawings)):
            if self.drawings[place][2] < self.drawings[oldest][2]:
                oldest = place
        return oldest
