def row_of_lanterns(values: list[int]) -> int:
    row = [1] + values + [1]
    # best[left][right]: the most for all lanterns strictly between these two, which still burn
    best = [[0] * len(row) for _ in row]
    for width in range(2, len(row)):
        for left in range(len(row) - width):
            right = left + width
            ends = row[left] * row[right]
            best[left][right] = max(
                best[left][last] + best[last][right] + ends * row[last] for last in range(left + 1, right)
            )
    return best[0][-1]
