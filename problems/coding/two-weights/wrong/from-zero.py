def two_weights(weights: list[int], load: int) -> list[int]:
    left, right = 0, len(weights) - 1
    while weights[left] + weights[right] != load:
        if weights[left] + weights[right] < load:
            left += 1
        else:
            right -= 1
    return [left, right]
