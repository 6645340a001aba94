from bisect import bisect_left


class WhatWasIt:
    def __init__(self):
        self.times = {}
        self.values = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.times.setdefault(key, []).append(time)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, time: int) -> str:
        times = self.times.get(key, [])
        if not times:
            return ""
        place = min(bisect_left(times, time), len(times) - 1)
        return self.values[key][place]
