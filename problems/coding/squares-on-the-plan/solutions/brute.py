class FloorPlan:
    def __init__(self):
        self.posts = []

    def add(self, x: int, y: int) -> None:
        self.posts.append((x, y))

    def count(self, x: int, y: int) -> int:
        # Each post on a diagonal is the opposite corner; count what stands on the other two.
        squares = 0
        for px, py in self.posts:
            if abs(px - x) == abs(py - y) and px != x:
                squares += self.posts.count((px, y)) * self.posts.count((x, py))
        return squares
