from collections import defaultdict, deque


class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.calls = defaultdict(deque)

    def allow(self, client: str, time: int) -> bool:
        calls = self.calls[client]
        while calls and calls[0] <= time - self.span:
            calls.popleft()
        calls.append(time)
        return len(calls) <= self.limit
