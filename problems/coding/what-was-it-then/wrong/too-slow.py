class WhatWasIt:
    def __init__(self):
        self.history = {}

    def set(self, key: str, value: str, time: int) -> None:
        self.history.setdefault(key, []).append((time, value))

    def get(self, key: str, time: int) -> str:
        latest = ""
        for at, value in self.history.get(key, []):
            if at > time:
                break
            latest = value
        return latest
