import heapq


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.k = k
        self.best = heapq.nlargest(k, set(scores))
        self.best.reverse()

    def add(self, score: int) -> int:
        if score not in self.best:
            heapq.heappush(self.best, score)
            if len(self.best) > self.k:
                heapq.heappop(self.best)
        return self.best[0]
