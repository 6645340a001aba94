from bisect import bisect_right


class WhatWasIt:
    def __init__(self):
        self.times: dict[str, list[int]] = {}  # sorted, since the times of a key only rise
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.times.setdefault(key, []).append(time)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, time: int) -> str:
        not_later = bisect_right(self.times.get(key, []), time)
        return self.values[key][not_later - 1] if not_later else ""
