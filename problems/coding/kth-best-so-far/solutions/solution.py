import heapq


class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self._k = k
        self._best = heapq.nlargest(k, scores)  # what is not among the best k now never will be
        heapq.heapify(self._best)

    def add(self, score: int) -> int:
        if len(self._best) < self._k:
            heapq.heappush(self._best, score)
        else:
            heapq.heappushpop(self._best, score)
        return self._best[0]
