class FloorPlan:
    def __init__(self):
        self.posts = []

    def add(self, x: int, y: int) -> None:
        self.posts.append((x, y))

    def count(self, x: int, y: int) -> int:
        column = [py for px, py in self.posts if px == x and py != y]
        row = [px for px, py in self.posts if py == y and px != x]
        squares = 0
        for py in column:
            for px in row:
                if abs(py - y) == abs(px - x):
                    squares += self.posts.count((px, py))
        return squares
