from collections import OrderedDict


class SmallShelf:
    def __init__(self, places: int):
        self.places = places
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        return self.values.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.places:
            self.values.popitem(last=False)
