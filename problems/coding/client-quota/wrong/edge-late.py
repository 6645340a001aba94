from collections import defaultdict, deque


class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.allowed = defaultdict(deque)

    def allow(self, client: str, time: int) -> bool:
        allowed = self.allowed[client]
        while allowed and allowed[0] < time - self.span:
            allowed.popleft()
        if len(allowed) == self.limit:
            return False
        allowed.append(time)
        return True
