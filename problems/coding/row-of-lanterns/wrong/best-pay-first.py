def row_of_lanterns(values: list[int]) -> int:
    burning = [1] + values + [1]
    earned = 0
    while len(burning) > 2:
        pay, place = max(
            (burning[i - 1] * burning[i] * burning[i + 1], i) for i in range(1, len(burning) - 1)
        )
        earned += pay
        del burning[place]
    return earned
