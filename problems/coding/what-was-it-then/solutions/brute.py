class WhatWasIt:
    def __init__(self):
        self.calls = []

    def set(self, key: str, value: str, time: int) -> None:
        self.calls.append((key, time, value))

    def get(self, key: str, time: int) -> str:
        # Of all calls for this key, the latest that is not too late.
        known = [(at, value) for name, at, value in self.calls if name == key and at <= time]
        return max(known)[1] if known else ""
