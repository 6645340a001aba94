from collections import defaultdict


class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.allowed = defaultdict(list)

    def allow(self, client: str, time: int) -> bool:
        still_counting = 0
        for earlier in self.allowed[client]:
            if earlier > time - self.span:
                still_counting += 1
        if still_counting >= self.limit:
            return False
        self.allowed[client].append(time)
        return True
