import heapq


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.k = k
        self.best = list(scores)
        heapq.heapify(self.best)

    def add(self, score: int) -> int:
        heapq.heappush(self.best, score)
        if len(self.best) > self.k:
            heapq.heappop(self.best)
        return self.best[0]
