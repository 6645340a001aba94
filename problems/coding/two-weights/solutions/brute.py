from itertools import combinations


def two_weights(weights: list[int], load: int) -> list[int]:
    for (first, light), (second, heavy) in combinations(enumerate(weights, 1), 2):
        if light + heavy == load:
            return [first, second]
    return []
