def fair_split(weights: list[int]) -> bool:
    left = right = 0
    for weight in sorted(weights, reverse=True):
        if left <= right:
            left += weight
        else:
            right += weight
    return left == right
