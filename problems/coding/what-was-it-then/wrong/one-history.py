class WhatWasIt:
    def __init__(self):
        self.entries = []

    def set(self, key: str, value: str, time: int) -> None:
        self.entries.append((time, value))

    def get(self, key: str, time: int) -> str:
        earlier = [entry for entry in self.entries if entry[0] <= time]
        return earlier[-1][1] if earlier else ""
