from collections import Counter


class FloorPlan:
    def __init__(self):
        self.posts = Counter()

    def add(self, x: int, y: int) -> None:
        self.posts[x, y] += 1

    def count(self, x: int, y: int) -> int:
        squares = 0
        for (px, py), number in list(self.posts.items()):
            dx, dy = px - x, py - y
            if (dx, dy) != (0, 0):
                # turned by a right angle: the next corner
                squares += number * self.posts.get((px - dy, py + dx), 0) * self.posts.get((x - dy, y + dx), 0)
        return squares
