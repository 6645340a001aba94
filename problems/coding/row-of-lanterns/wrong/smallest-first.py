def row_of_lanterns(values: list[int]) -> int:
    burning = list(values)
    earned = 0
    while burning:
        place = burning.index(min(burning))
        left = burning[place - 1] if place > 0 else 1
        right = burning[place + 1] if place + 1 < len(burning) else 1
        earned += left * burning[place] * right
        del burning[place]
    return earned
