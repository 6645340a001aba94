from collections import Counter


def busiest_year(lives: list[list[int]]) -> int:
    comings = Counter(first for first, _ in lives)
    return min(comings, key=lambda year: (-comings[year], year))
