class ClientQuota:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.allowed = []  # (client, time) of every allowed call

    def allow(self, client: str, time: int) -> bool:
        counting = sum(who == client and time - self.span < when for who, when in self.allowed)
        if counting >= self.limit:
            return False
        self.allowed.append((client, time))
        return True
