class SmallShelf:
    def __init__(self, places: int):
        self._places = places
        self._drawings = {}
        # The chain is a ring through one stand-in: its next is used last, its previous is the oldest.
        self._ends = _Drawing(None, None)
        self._ends.next = self._ends.previous = self._ends

    def get(self, key: int) -> int:
        drawing = self._drawings.get(key)
        if drawing is None:
            return -1
        self._take_out(drawing)
        self._hang_in_front(drawing)
        return drawing.value

    def put(self, key: int, value: int) -> None:
        drawing = self._drawings.get(key)
        if drawing is not None:
            drawing.value = value
            self._take_out(drawing)
        else:
            if len(self._drawings) == self._places:
                oldest = self._ends.previous
                self._take_out(oldest)
                del self._drawings[oldest.key]
            drawing = self._drawings[key] = _Drawing(key, value)
        self._hang_in_front(drawing)

    def _take_out(self, drawing):
        drawing.previous.next = drawing.next
        drawing.next.previous = drawing.previous

    def _hang_in_front(self, drawing):
        drawing.previous = self._ends
        drawing.next = self._ends.next
        drawing.next.previous = drawing
        self._ends.next = drawing


class _Drawing:
    __slots__ = ("key", "value", "previous", "next")

    def __init__(self, key, value):
        self.key = key
        self.value = value
