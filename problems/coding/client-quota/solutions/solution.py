from collections import defaultdict, deque


class ClientQuota:
    def __init__(self, limit: int, span: int):
        self._limit = limit
        self._span = span
        self._allowed = defaultdict(deque)  # times of calls that still count, oldest first

    def allow(self, client: str, time: int) -> bool:
        allowed = self._allowed[client]
        while allowed and allowed[0] <= time - self._span:
            allowed.popleft()
        if len(allowed) == self._limit:
            return False
        allowed.append(time)
        return True
