from collections import OrderedDict, defaultdict


class LeafBinder:
    def __init__(self, places: int):
        self._places = places
        self._values = {}
        self._times = {}  # key -> how often it was borrowed
        self._groups = defaultdict(OrderedDict)  # times -> keys borrowed so often, last used at the end
        self._least = 0  # the smallest group with keys

    def get(self, key: int) -> int:
        if key not in self._values:
            return -1
        self._borrow(key)
        return self._values[key]

    def put(self, key: int, value: int) -> None:
        if key in self._values:
            self._values[key] = value
            self._borrow(key)
            return
        if len(self._values) == self._places:
            self._throw_out()
        self._values[key] = value
        self._times[key] = 1
        self._groups[1][key] = None
        self._least = 1

    def _borrow(self, key):
        times = self._times[key]
        group = self._groups[times]
        del group[key]
        if not group:
            del self._groups[times]
            if self._least == times:
                self._least = times + 1  # the key itself moves there
        self._times[key] = times + 1
        self._groups[times + 1][key] = None

    def _throw_out(self):
        group = self._groups[self._least]
        key, _ = group.popitem(last=False)
        if not group:
            del self._groups[self._least]
        del self._values[key]
        del self._times[key]
