from bisect import bisect_left


class WhatWasIt:
    def __init__(self):
        self.times = {}
        self.values = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.times.setdefault(key, []).append(time)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, time: int) -> str:
        earlier = bisect_left(self.times.get(key, []), time)
        return self.values[key][earlier - 1] if earlier else ""
