def two_weights(weights: list[int], load: int) -> list[int]:
    left, right = 0, len(weights) - 1
    # One pair fits, so the places find it before they meet.
    while (total := weights[left] + weights[right]) != load:
        if total < load:
            left += 1  # too light even with the heaviest that is left
        else:
            right -= 1  # too heavy even with the lightest that is left
    return [left + 1, right + 1]
