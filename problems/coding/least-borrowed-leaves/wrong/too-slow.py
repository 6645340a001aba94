class LeafBinder:
    def __init__(self, places: int):
        self.places = places
        self.leaves = {}  # key -> [times, last use, value]
        self.clock = 0

    def get(self, key: int) -> int:
        leaf = self.leaves.get(key)
        if leaf is None:
            return -1
        self._use(leaf)
        return leaf[2]

    def put(self, key: int, value: int) -> None:
        if self.places == 0:
            return
        if key not in self.leaves:
            if len(self.leaves) == self.places:
                out = None
                for other, leaf in self.leaves.items():
                    if out is None or leaf[:2] < self.leaves[out][:2]:
                        out = other
                del self.leaves[out]
            self.leaves[key] = [0, 0, value]
        self.leaves[key][2] = value
        self._use(self.leaves[key])

    def _use(self, leaf):
        self.clock += 1
        leaf[0] += 1
        leaf[1] = self.clock
