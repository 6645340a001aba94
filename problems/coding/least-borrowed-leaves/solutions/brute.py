class LeafBinder:
    def __init__(self, places: int):
        self.places = places
        self.leaves = []  # [times, key, value], the one used last at the end

    def get(self, key: int) -> int:
        for leaf in self.leaves:
            if leaf[1] == key:
                self.leaves.remove(leaf)
                self.leaves.append([leaf[0] + 1, key, leaf[2]])
                return leaf[2]
        return -1

    def put(self, key: int, value: int) -> None:
        times = 0
        for leaf in self.leaves:
            if leaf[1] == key:
                times = leaf[0]
                self.leaves.remove(leaf)
                break
        if self.places and len(self.leaves) == self.places:
            self.leaves.remove(min(self.leaves, key=lambda leaf: leaf[0]))
        if self.places:
            self.leaves.append([times + 1, key, value])
