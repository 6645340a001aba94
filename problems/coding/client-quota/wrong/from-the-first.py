class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.started = {}
        self.counts = {}

    def allow(self, client: str, time: int) -> bool:
        if client not in self.started or time - self.started[client] >= self.span:
            self.started[client] = time
            self.counts[client] = 0
        if self.counts[client] == self.limit:
            return False
        self.counts[client] += 1
        return True
