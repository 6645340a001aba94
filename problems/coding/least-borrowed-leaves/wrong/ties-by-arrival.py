class LeafBinder:
    def __init__(self, places: int):
        self.places = places
        self.values = {}
        self.times = {}  # in order of arrival

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.times[key] += 1
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if self.places == 0:
            return
        if key not in self.values and len(self.values) == self.places:
            out = min(self.times, key=self.times.get)
            del self.times[out], self.values[out]
        self.values[key] = value
        self.times[key] = self.times.get(key, 0) + 1
