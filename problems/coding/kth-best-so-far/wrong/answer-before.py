import heapq


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.k = k
        self.best = heapq.nlargest(k, scores)
        heapq.heapify(self.best)

    def add(self, score: int) -> int:
        if not self.best or score > self.best[0]:
            heapq.heappush(self.best, score)
            if len(self.best) > self.k:
                heapq.heappop(self.best)
        return self.best[0]
