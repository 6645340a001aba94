def city_outline(buildings: list[list[int]]) -> list[list[int]]:
    outline = []
    for x in sorted({x for left, right, _ in buildings for x in (left, right)}):
        tallest = 0
        for left, right, height in buildings:
            if left <= x < right and height > tallest:
                tallest = height
        if not outline or outline[-1][1] != tallest:
            outline.append([x, tallest])
    return outline
