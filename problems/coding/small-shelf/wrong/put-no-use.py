from collections import OrderedDict


class SmallShelf:
    def __init__(self, places: int):
        self.places = places
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        if len(self.values) > self.places:
            self.values.popitem(last=False)
