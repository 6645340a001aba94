import heapq


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.best = heapq.nlargest(k, scores)
        heapq.heapify(self.best)

    def add(self, score: int) -> int:
        if score > self.best[0]:
            heapq.heapreplace(self.best, score)
        return self.best[0]
