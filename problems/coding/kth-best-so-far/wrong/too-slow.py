class KthBestSoFar:
    def __init__(self, k: int, scores: list[int]):
        self.k = k
        self.scores = list(scores)

    def add(self, score: int) -> int:
        self.scores.append(score)
        return sorted(self.scores, reverse=True)[self.k - 1]
