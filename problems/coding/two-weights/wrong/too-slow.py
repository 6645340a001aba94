def two_weights(weights: list[int], load: int) -> list[int]:
    for right in range(len(weights)):
        for left in range(right):
            if weights[left] + weights[right] == load:
                return [left + 1, right + 1]
    return []
