def two_weights(weights: list[int], load: int) -> list[int]:
    left, right = 0, len(weights) - 1
    while left < right:
        total = weights[left] + weights[right]
        if total == load:
            return [left + 1, right + 1]
        if total < load:
            right -= 1
        else:
            left += 1
    return []
