class WhatWasIt:
    def __init__(self):
        self.values = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.values[key, time] = value

    def get(self, key: str, time: int) -> str:
        return self.values.get((key, time), "")
