from itertools import combinations


def between_two_walls(heights: list[int]) -> int:
    walls = enumerate(heights)
    return max((far - near) * min(first, second) for (near, first), (far, second) in combinations(walls, 2))
