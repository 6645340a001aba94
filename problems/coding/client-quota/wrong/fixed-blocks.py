class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.counts = {}

    def allow(self, client: str, time: int) -> bool:
        block = (client, time // self.span)
        count = self.counts.get(block, 0)
        if count == self.limit:
            return False
        self.counts[block] = count + 1
        return True
