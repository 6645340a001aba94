from collections import Counter


class FloorPlan:
    def __init__(self):
        self.posts = Counter()

    def add(self, x: int, y: int) -> None:
        self.posts[x, y] += 1

    def count(self, x: int, y: int) -> int:
        squares = 0
        for (px, py), number in self.posts.items():
            if px != x and py != y:
                squares += number * self.posts.get((px, y), 0) * self.posts.get((x, py), 0)
        return squares
