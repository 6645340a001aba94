from bisect import bisect_right


class WhatWasIt:
    def __init__(self):
        self.times = {}
        self.values = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.times.setdefault(key, []).append(time)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, time: int) -> str:
        if key not in self.times:
            return ""
        return self.values[key][bisect_right(self.times[key], time) - 1]
