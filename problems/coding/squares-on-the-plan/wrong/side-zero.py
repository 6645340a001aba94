from collections import defaultdict


class FloorPlan:
    def __init__(self):
        self._posts = defaultdict(lambda: defaultdict(int))  # x -> y -> how many posts stand there

    def add(self, x: int, y: int) -> None:
        self._posts[x][y] += 1

    def count(self, x: int, y: int) -> int:
        here = self._posts.get(x, {})
        squares = 0
        for other_y, above_or_below in here.items():
            side = other_y - y
            for other_x in (x - side, x + side):
                column = self._posts.get(other_x, {})
                squares += above_or_below * column.get(y, 0) * column.get(other_y, 0)
        return squares
