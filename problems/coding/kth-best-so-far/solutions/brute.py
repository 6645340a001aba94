from bisect import insort


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.k = k
        self.in_order = sorted(scores)

    def add(self, score: int) -> int:
        insort(self.in_order, score)
        return self.in_order[-self.k]
